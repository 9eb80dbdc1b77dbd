package massageadvisor.embedded;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Files;

/**
 * PostgreSQL processes that a killed service left running. Use it only while holding the lock of the data folder: then
 * the service that started these processes is gone.
 */
final class OrphanedPostgres {
    private final DataFolder folder;

    OrphanedPostgres(DataFolder folder) {
        this.folder = folder;
    }

    /** Stops an orphaned server in order, and kills other processes, such as an interrupted {@code initdb}. */
    void stop() throws IOException {
        var server = Postmaster.on(folder.cluster());
        if (server.isPresent()) {
            Log.warnf(
                    "Stopping an orphaned PostgreSQL, process %d, left by an earlier start",
                    server.get().pid());
            server.get().stop();
        }
        var remaining =
                ProcessHandle.allProcesses().filter(this::runsFromFolder).toList();
        remaining.forEach(ProcessHandle::destroyForcibly);
        for (var process : remaining) {
            if (!new Postmaster(process).endsInTime()) {
                throw new IOException("orphaned process " + process.pid() + " does not end");
            }
        }
        deletePidFile();
    }

    /**
     * Deletes the pid file, because nothing uses the folder any more. PostgreSQL would mistake any process with that id
     * for a running server: another program, a thread, or a server that has ended but was not reaped, as in a
     * container.
     */
    private void deletePidFile() throws IOException {
        Files.deleteIfExists(folder.cluster().resolve("postmaster.pid"));
    }

    /** The programs were unpacked into this folder, so only its service runs them. */
    private boolean runsFromFolder(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.startsWith(folder.programs().toString()))
                .orElse(false);
    }
}
