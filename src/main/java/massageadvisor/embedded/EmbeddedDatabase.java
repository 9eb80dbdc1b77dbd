package massageadvisor.embedded;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server that belongs to this process. It is restarted whenever it ends, until it is closed. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final int RESTART_DELAY_MILLIS = 500;

    private static volatile boolean runsInThisProcess;

    private final DataFolder folder;
    private final RolePasswords passwords;
    private final PostgresServer server;
    private final int port;

    private final Thread supervisor = new Thread(this::supervise, "embedded-postgresql");

    private Postmaster postmaster;
    private volatile boolean closed;

    private EmbeddedDatabase(DataFolder folder) throws IOException {
        this.folder = folder;
        this.passwords = folder.hasCluster()
                ? RolePasswords.read(folder.passwords())
                : RolePasswords.readOrCreate(folder.passwords());
        new OrphanedPostgres(folder).stop();
        if (folder.hasCluster()) {
            ClusterVersion.requireComplete(folder);
        } else {
            folder.requireSpace();
        }
        this.server = new PostgresServer(folder);
        this.port = freePort();
        if (folder.hasCluster()) {
            ClusterVersion.check(folder, server);
        } else {
            new ClusterInitializer(folder, server, passwords).create(port);
        }
        server.start(folder.cluster(), port);
        this.postmaster = findPostmaster(folder);
        supervisor.setDaemon(true);
        logAddress();
    }

    /**
     * Starts a server on this data folder, which is created if it does not exist. Blocks until the server answers or
     * has ended.
     *
     * @throws EmbeddedDatabaseException if the folder is in use or not writable, or the server does not start
     */
    public static EmbeddedDatabase start(Path path) {
        var folder = DataFolder.open(path);
        try {
            var database = new EmbeddedDatabase(folder);
            database.supervisor.start();
            runsInThisProcess = true;
            return database;
        } catch (EmbeddedDatabaseException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw StartFailure.of(stopProcesses(folder, e), folder.path());
        }
    }

    /** Whether this process has ever started an embedded database. */
    public static boolean runsInThisProcess() {
        return runsInThisProcess;
    }

    private static Exception stopProcesses(DataFolder folder, Exception failure) {
        try {
            new OrphanedPostgres(folder).stop();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    /** The settings with which Quarkus connects to this database. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", PostgresServer.url(port, "massage_advisor"),
                "quarkus.datasource.username", DatabaseRole.SERVICE.sqlName(),
                "quarkus.datasource.password", passwords.of(DatabaseRole.SERVICE),
                "quarkus.flyway.username", DatabaseRole.OWNER.sqlName(),
                "quarkus.flyway.password", passwords.of(DatabaseRole.OWNER));
    }

    private static Postmaster findPostmaster(DataFolder folder) throws IOException {
        return Postmaster.on(folder.cluster())
                .orElseThrow(() -> new IOException("it answers, but its process was not found"));
    }

    private void logAddress() {
        Log.infof(
                "Embedded PostgreSQL runs on port %d, process %d, data folder %s",
                port, postmaster.pid(), folder.cluster());
    }

    /** Restarts the server whenever it ends, until this database is closed. */
    private void supervise() {
        while (!closed) {
            postmaster.awaitExit();
            restart();
        }
    }

    private synchronized void restart() {
        if (closed) {
            return;
        }
        Log.error("The embedded PostgreSQL has ended and is being restarted");
        try {
            new OrphanedPostgres(folder).stop();
            TimeUnit.MILLISECONDS.sleep(RESTART_DELAY_MILLIS);
            server.start(folder.cluster(), port);
            postmaster = findPostmaster(folder);
            logAddress();
        } catch (IOException | RuntimeException e) {
            Log.errorf("%s Retrying", StartFailure.of(e, folder.path()).reason());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server. Everything that was committed is on disk. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            supervisor.interrupt();
            stop();
        }
    }

    private synchronized void stop() {
        try {
            if (Postmaster.on(folder.cluster()).isPresent()) {
                server.stop(folder.cluster());
            }
            new OrphanedPostgres(folder).stop();
        } catch (IOException e) {
            Log.error("The embedded PostgreSQL does not stop; the next start of the service will stop it", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
