package massageadvisor.rulebook.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;

/** A book in a folder on disk. */
final class DiskFolder implements BookFolder {
    private final Path root;

    DiskFolder(Path folder) {
        this.root = folder.toAbsolutePath().normalize();
    }

    static List<BookFolder> all(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(one -> !one.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(BookFolder::onDisk)
                    .toList();
        } catch (IOException e) {
            throw new BadRuleBookException(
                    new Defect(
                            folder.toString(),
                            "the folder of other rule books",
                            "it does not exist or cannot be read",
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
    public List<String> list(String subfolder) {
        var path = root.resolve(subfolder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> subfolder + "/" + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(subfolder, e);
        }
    }

    @Override
    public String location() {
        return root.toString();
    }

    private static BadRuleBookException unreadable(String name, IOException cause) {
        return new BadRuleBookException(
                new Defect(name, "the whole file", "it cannot be read", "Let the user of the service read it"), cause);
    }
}
