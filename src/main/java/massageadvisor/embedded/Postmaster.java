package massageadvisor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The postmaster, the main process of a PostgreSQL server, which starts all its other processes. */
final class Postmaster {
    private static final int STOP_TIMEOUT_SECONDS = 20;

    private final ProcessHandle process;

    Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** Finds the postmaster of this cluster by its pid file and by the command line of the process. */
    static Optional<Postmaster> on(Path cluster) throws IOException {
        try (var lines = Files.lines(cluster.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .filter(line -> line.matches("[0-9]{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(process -> isPostgresOn(cluster, process.info()))
                    .map(Postmaster::new);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Process ids are reused: another process may have the id of a postmaster that has ended. */
    private static boolean isPostgresOn(Path cluster, ProcessHandle.Info info) {
        boolean isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        return isPostgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                        .orElse(true);
    }

    void awaitExit() {
        process.onExit().join();
    }

    /** Stops the server in order, and kills it if it does not stop in time. */
    void stop() throws IOException {
        process.destroy();
        if (!endsInTime()) {
            process.destroyForcibly();
            if (!endsInTime()) {
                throw new IOException("the orphaned server, process " + process.pid() + ", does not stop");
            }
        }
    }

    /** Waits for the process to end, and returns whether it ended in time. */
    boolean endsInTime() {
        return process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, STOP_TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    long pid() {
        return process.pid();
    }
}
