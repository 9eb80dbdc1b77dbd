package massageadvisor.rulebook.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A book on the class path: in the jar, or among the classes of a test. */
record ClassPathFolder(String folder) implements BookFolder {
    @Override
    public Optional<byte[]> find(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(folder + "/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> list(String subfolder) {
        return List.of();
    }

    @Override
    public String location() {
        return folder + " on the class path";
    }
}
