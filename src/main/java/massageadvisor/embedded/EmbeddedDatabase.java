package massageadvisor.embedded;

import io.quarkus.logging.Log;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server of the service's own, kept running until it is closed. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final int MILLIS_BEFORE_A_RESTART = 500;

    private static volatile boolean runsInThisProcess;

    private final DataFolder folder;
    private final RolePasswords passwords;
    private final PostgresServer server;
    private final int port;

    private final Thread keeper = new Thread(this::keep, "embedded-postgresql");

    private EmbeddedPostgres running;
    private Postmaster postmaster;
    private volatile boolean closed;

    private EmbeddedDatabase(DataFolder folder) throws IOException {
        this.folder = folder;
        this.passwords = folder.hasCluster() ? RolePasswords.read(folder.passwords()) : RolePasswords.in(folder.passwords());
        this.server = new PostgresServer(folder, passwords);
        this.port = freePort();
        new OrphanedPostgres(folder).stop();
        if (!folder.hasCluster()) {
            new ClusterInitializer(folder, server, passwords).make(port);
        }
        this.running = server.start(folder.cluster(), port);
        this.postmaster = findPostmaster(folder);
        keeper.setDaemon(true);
        tellWhereItRuns();
    }

    /**
     * Starts the server on this data folder, which is made if it is not there.
     *
     * @throws EmbeddedDatabaseException if the folder is in use or cannot be used, or the server does not start
     */
    public static EmbeddedDatabase start(Path path) {
        var folder = DataFolder.open(path);
        try {
            var database = new EmbeddedDatabase(folder);
            database.keeper.start();
            runsInThisProcess = true;
            return database;
        } catch (EmbeddedDatabaseException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new EmbeddedDatabaseException(
                    "The embedded PostgreSQL does not start: " + e.getMessage() + ". What it said stands in "
                            + folder.startLog() + " and in the folder log of " + folder.cluster() + ".",
                    stopWhatRuns(folder, e));
        }
    }

    /** Whether this process ever started a server of its own. */
    public static boolean runsInThisProcess() {
        return runsInThisProcess;
    }

    private static Exception stopWhatRuns(DataFolder folder, Exception failure) {
        try {
            new OrphanedPostgres(folder).stop();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    /** What Quarkus has to know in order to use it. */
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
                .orElseThrow(() -> new IOException("it answers, but its process is not to be found"));
    }

    private void tellWhereItRuns() {
        Log.infof(
                "Embedded PostgreSQL runs on 127.0.0.1:%d, process %d, its data in %s",
                port, postmaster.pid(), folder.cluster());
    }

    /** Starts the server anew whenever it ends, and goes on trying, until nobody wants it any more. */
    private void keep() {
        while (!closed) {
            postmaster.awaitExit();
            restart();
        }
    }

    private synchronized void restart() {
        if (closed) {
            return;
        }
        Log.error("The embedded PostgreSQL has ended; it is started anew");
        try {
            running.close();
            new OrphanedPostgres(folder).stop();
            TimeUnit.MILLISECONDS.sleep(MILLIS_BEFORE_A_RESTART);
            running = server.start(folder.cluster(), port);
            postmaster = findPostmaster(folder);
            tellWhereItRuns();
        } catch (IOException | RuntimeException e) {
            Log.errorf("The embedded PostgreSQL does not start (%s); the next try follows", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server; all that was committed is on disk. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            keeper.interrupt();
            stop();
        }
    }

    private synchronized void stop() {
        try {
            running.close();
            new OrphanedPostgres(folder).stop();
        } catch (IOException e) {
            Log.error("The embedded PostgreSQL does not stop; the next start will stop it", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
