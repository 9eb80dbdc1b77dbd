package massageadvisor.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** What a command line writes, and how it ends. */
record CommandLine(int exitCode, String output) {
    static final Path BUILT_IN = Path.of("src/main/resources/rules/upper-back-pain");

    static CommandLine run(String... arguments) {
        var written = new ByteArrayOutputStream();
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        var all = List.of(arguments);
        var command = Command.find(all, Clock.systemUTC()).orElseThrow();
        int exitCode = command.run(all.subList(1, all.size()), out);
        return new CommandLine(exitCode, written.toString(StandardCharsets.UTF_8));
    }

    /** The built-in book in a folder, with one text of one file replaced, which has to stand there after a mark. */
    static Path changed(Path folder, String name, String mark, String old, String replacement) {
        try {
            copy(folder);
            var file = folder.resolve(name);
            var text = Files.readString(file);
            int at = text.indexOf(old, text.indexOf(mark));
            if (at < 0) {
                throw new IllegalArgumentException(name + " does not have " + old);
            }
            Files.writeString(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path to) throws IOException {
        try (var files = Files.walk(BUILT_IN)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(BUILT_IN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
