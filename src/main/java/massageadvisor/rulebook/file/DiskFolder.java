package massageadvisor.rulebook.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;

/** A book in a folder of the file system. */
final class DiskFolder implements BookFolder {
    private final Path root;

    DiskFolder(Path folder) {
        this.root = folder.toAbsolutePath().normalize();
    }

    static List<BookFolder> all(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(one -> !one.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(BookFolder::onDisk)
                    .toList();
        } catch (IOException e) {
            throw new BadRuleBookException(
                    new Defect(
                            folder.toString(),
                            "the folder of other rule books",
                            "it cannot be read, or is no folder",
                            "Correct massage-advisor.rule-book.others"),
                    e);
        }
    }

    @Override
    public Optional<byte[]> find(String name) {
        var file = root.resolve(name).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    @Override
    public List<String> list(String folder) {
        var path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder + "/" + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    @Override
    public String place() {
        return root.toString();
    }

    private static BadRuleBookException unreadable(String name, IOException cause) {
        return new BadRuleBookException(
                new Defect(name, "the whole file", "it cannot be read", "Make it readable for the service's user"),
                cause);
    }
}
