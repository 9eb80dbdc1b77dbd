package massageadvisor.embedded;

import io.quarkus.logging.Log;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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

    private EmbeddedPostgres running;
    private Postmaster postmaster;
    private volatile boolean closed;

    private EmbeddedDatabase(DataFolder folder) throws IOException {
        this.folder = folder;
        this.passwords = folder.hasCluster()
                ? RolePasswords.read(folder.passwords())
                : RolePasswords.readOrCreate(folder.passwords());
        this.server = new PostgresServer(folder, passwords);
        this.port = freePort();
        new OrphanedPostgres(folder).stop();
        if (!folder.hasCluster()) {
            new ClusterInitializer(folder, server, passwords).create(port);
        }
        this.running = server.start(folder.cluster(), port);
        this.postmaster = findPostmaster(folder);
        supervisor.setDaemon(true);
        logAddress();
    }

    /**
     * Starts a server on this data folder, which is created if it does not exist. Blocks until the server answers.
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
            throw new EmbeddedDatabaseException(
                    "The embedded PostgreSQL does not start: " + e.getMessage() + ". See its output in "
                            + folder.startLog() + " and in the folder log of " + folder.cluster() + ".",
                    stopProcesses(folder, e));
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
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + port + "/massage_advisor",
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
                "Embedded PostgreSQL runs on 127.0.0.1:%d, process %d, data folder %s",
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
            running.close();
            new OrphanedPostgres(folder).stop();
            TimeUnit.MILLISECONDS.sleep(RESTART_DELAY_MILLIS);
            running = server.start(folder.cluster(), port);
            postmaster = findPostmaster(folder);
            logAddress();
        } catch (IOException | RuntimeException e) {
            Log.errorf("The embedded PostgreSQL does not start (%s); retrying", e.getMessage());
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
            running.close();
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
