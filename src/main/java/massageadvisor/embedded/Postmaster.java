package massageadvisor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The first process of a PostgreSQL server, which has started all its others. */
final class Postmaster {
    private static final int SECONDS_TO_STOP = 20;

    private final ProcessHandle process;

    Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** The one that runs on this cluster, by the file it keeps there and by how the process was started. */
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

    /** Process ids are used again: another process may have that of a postmaster which is long gone. */
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

    /** Asks it to stop; a server without connections does so at once. Ends it if it does not. */
    void stop() throws IOException {
        process.destroy();
        if (!endsInTime()) {
            process.destroyForcibly();
            if (!endsInTime()) {
                throw new IOException("the server that was left over, process " + process.pid() + ", does not stop");
            }
        }
    }

    /** Waits for its end, and says whether it came. */
    boolean endsInTime() {
        return process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, SECONDS_TO_STOP, TimeUnit.SECONDS)
                .join();
    }

    long pid() {
        return process.pid();
    }
}
