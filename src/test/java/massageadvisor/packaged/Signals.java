package massageadvisor.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What can happen to the processes of a database. */
final class Signals {
    private Signals() {}

    /** The first process of the embedded database in this data folder. */
    static ProcessHandle postmaster(Path dataFolder) throws IOException {
        var pid = line(dataFolder, 0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    static int port(Path dataFolder) throws IOException {
        return Integer.parseInt(line(dataFolder, 3));
    }

    private static String line(Path dataFolder, int number) throws IOException {
        return Files.readAllLines(dataFolder.resolve("postgresql/postmaster.pid"))
                .get(number)
                .strip();
    }

    /** Sends a signal, such as {@code STOP} or {@code CONT}, to the server with all its processes. */
    static void send(String signal, ProcessHandle server) throws IOException, InterruptedException {
        var pids = Stream.concat(Stream.of(server), server.descendants())
                .map(process -> Long.toString(process.pid()))
                .toList();
        var command =
                Stream.concat(Stream.of("kill", "-" + signal), pids.stream()).toList();
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
