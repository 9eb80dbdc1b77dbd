package massageadvisor.embedded;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Files;

/**
 * What an earlier start has left running when it was killed. Only who holds the lock of a data folder may look: then
 * every process that runs on it has lost the service that started it.
 */
final class OrphanedPostgres {
    private final DataFolder folder;

    OrphanedPostgres(DataFolder folder) {
        this.folder = folder;
    }

    /** Stops the server in order, and ends whatever else runs, such as the making of a database that nobody awaits. */
    void stop() throws IOException {
        var server = Postmaster.on(folder.cluster());
        if (server.isPresent()) {
            Log.warnf(
                    "Stopping the PostgreSQL that an earlier start left, process %d",
                    server.get().pid());
            server.get().stop();
        }
        var others = ProcessHandle.allProcesses()
                .filter(this::runsAProgramOfTheFolder)
                .toList();
        others.forEach(ProcessHandle::destroyForcibly);
        for (var process : others) {
            if (!new Postmaster(process).endsInTime()) {
                throw new IOException("process " + process.pid() + ", which was left over, does not end");
            }
        }
        forgetServer();
    }

    /**
     * Nothing runs on the folder any more. PostgreSQL would take whoever has the number of the last server now for that
     * server: another program, a thread, or the server itself that ended and that nobody has reaped, as in a container.
     */
    private void forgetServer() throws IOException {
        Files.deleteIfExists(folder.cluster().resolve("postmaster.pid"));
    }

    /** The programs are unpacked into the folder, so nobody else runs them. */
    private boolean runsAProgramOfTheFolder(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.startsWith(folder.programs().toString()))
                .orElse(false);
    }
}
