package massageadvisor.commands;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import massageadvisor.rulebook.ChangedBook;

/** What a command line writes, and how it ends. */
record CommandLine(int exitCode, String output) {
    static final Path BUILT_IN = ChangedBook.BUILT_IN;

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
        return ChangedBook.in(folder).replace(name, mark, old, replacement).folder();
    }
}
