package massageadvisor.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** Creates the cluster of a new data folder in a temporary folder, and moves it into place when it is complete. */
final class ClusterInitializer {
    private static final String SCRIPT = "/db/create-database.sql";

    private final DataFolder folder;
    private final PostgresServer server;
    private final RolePasswords passwords;

    ClusterInitializer(DataFolder folder, PostgresServer server, RolePasswords passwords) {
        this.folder = folder;
        this.server = server;
        this.passwords = passwords;
    }

    void create(int port) throws IOException {
        DataFolder.deleteRecursively(folder.newCluster());
        initialize();
        server.start(folder.newCluster(), port);
        try {
            createRolesAndDatabase(port);
        } finally {
            server.stop(folder.newCluster());
        }
        Files.move(folder.newCluster(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialize() throws IOException {
        OwnerOnlyFiles.createFile(folder.administratorPassword());
        try {
            Files.writeString(folder.administratorPassword(), passwords.of(DatabaseRole.ADMINISTRATOR));
            server.createCluster(folder.newCluster());
        } finally {
            Files.delete(folder.administratorPassword());
        }
    }

    private void createRolesAndDatabase(int port) throws IOException {
        try (var connection = DriverManager.getConnection(
                        PostgresServer.url(port, "postgres"),
                        DatabaseRole.ADMINISTRATOR.sqlName(),
                        passwords.of(DatabaseRole.ADMINISTRATOR));
                var statement = connection.createStatement()) {
            for (var sql : statements().split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new IOException("cannot create the roles and the database: " + e.getMessage(), e);
        }
    }

    /** Passwords are hexadecimal and need no escaping. */
    private String statements() throws IOException {
        try (var in = Objects.requireNonNull(ClusterInitializer.class.getResourceAsStream(SCRIPT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":'owner_password'", "'" + passwords.of(DatabaseRole.OWNER) + "'")
                    .replace(":'app_password'", "'" + passwords.of(DatabaseRole.SERVICE) + "'");
        }
    }
}
