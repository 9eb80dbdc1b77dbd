package massageadvisor.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;

/** Makes the database of a fresh data folder beside its place and moves it there when it is whole: all or nothing. */
final class ClusterInitializer {
    private static final String STATEMENTS = "/db/create-database.sql";

    private final DataFolder folder;
    private final PostgresServer server;
    private final RolePasswords passwords;

    ClusterInitializer(DataFolder folder, PostgresServer server, RolePasswords passwords) {
        this.folder = folder;
        this.server = server;
        this.passwords = passwords;
    }

    void make(int port) throws IOException {
        Trees.delete(folder.newCluster());
        OwnerOnlyFiles.createFile(folder.administratorPassword());
        Files.writeString(folder.administratorPassword(), passwords.of(DatabaseRole.ADMINISTRATOR));
        try (var started = server.start(folder.newCluster(), port)) {
            makeRolesAndDatabase(started);
        } finally {
            Files.delete(folder.administratorPassword());
        }
        if (Files.exists(folder.newCluster().resolve("postmaster.pid"))) {
            throw new IOException("the new database did not stop");
        }
        Files.move(folder.newCluster(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void makeRolesAndDatabase(EmbeddedPostgres started) throws IOException {
        try (var connection = started.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements().split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new IOException("the roles and the database cannot be made", e);
        }
    }

    /** Passwords are hexadecimal, so they need no escape. */
    private String statements() throws IOException {
        try (var in = Objects.requireNonNull(ClusterInitializer.class.getResourceAsStream(STATEMENTS))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":'owner_password'", "'" + passwords.of(DatabaseRole.OWNER) + "'")
                    .replace(":'app_password'", "'" + passwords.of(DatabaseRole.SERVICE) + "'");
        }
    }
}
