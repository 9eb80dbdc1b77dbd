package massageadvisor.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What can happen to the processes of a database. */
final class Signals {
    private static final Duration LONGEST_RESTART = Duration.ofMinutes(1);

    private Signals() {}

    /** The first process of the embedded database in this data folder. */
    static ProcessHandle postmaster(Path dataFolder) throws IOException {
        var pid = line(dataFolder, 0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Waits until a server runs here that is not this one. */
    static void awaitAnother(Path dataFolder, ProcessHandle server) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_RESTART.toNanos();
        while (server.isAlive() || !namesAnother(dataFolder, server)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no other server in time");
            }
            Thread.sleep(20);
        }
    }

    /** There is no file between two servers. */
    private static boolean namesAnother(Path dataFolder, ProcessHandle server) throws IOException {
        try {
            return !line(dataFolder, 0).equals(Long.toString(server.pid()));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    static int port(Path dataFolder) throws IOException {
        return Integer.parseInt(line(dataFolder, 3));
    }

    /** Lets the file of a server that is gone name another process. */
    static void nameAsPostmaster(ProcessHandle process, Path dataFolder) throws IOException {
        var file = dataFolder.resolve("postgresql/postmaster.pid");
        Files.writeString(file, Files.readString(file).replaceFirst("\\d+", Long.toString(process.pid())));
    }

    private static String line(Path dataFolder, int number) throws IOException {
        return Files.readString(dataFolder.resolve("postgresql/postmaster.pid"))
                .split("\n", -1)[number]
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
