package massageadvisor.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    private static final Duration RESTART_TIMEOUT = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        leaveAnInterruptedStart();
        database = EmbeddedDatabase.start(folder.resolve("data"));
    }

    private static void leaveAnInterruptedStart() throws IOException {
        var data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgresql.new/base"));
        Files.writeString(data.resolve("postgresql.new/PG_VERSION"), "18\n");
        Files.writeString(data.resolve("administrator-password.new"), "other");
        Files.createDirectories(data.resolve("programs/postgresql-0.new/bin"));
    }

    @AfterAll
    static void close() {
        database.close();
        assertThat(folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsInUseAndNamesTheRemedy() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder.resolve("data")))
                .isInstanceOfSatisfying(
                        EmbeddedDatabaseException.class,
                        e -> assertThat(e.reason()).contains("in use by another", "MASSAGE_ADVISOR_DATA_DIR"));
    }

    @Test
    void requiresAPassword() throws SQLException {
        var url = setting("quarkus.datasource.jdbc.url");
        for (var role : DatabaseRole.values()) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, role.sqlName(), "guess"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        }
        connect().close();
    }

    @Test
    void restartsAServerThatWasKilled() throws Exception {
        var first = Postmaster.on(cluster()).orElseThrow();

        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

        awaitRestart(first);
        connect().close();
    }

    private static void awaitRestart(Postmaster first) throws IOException, InterruptedException {
        long end = System.nanoTime() + RESTART_TIMEOUT.toNanos();
        while (Postmaster.on(cluster()).map(Postmaster::pid).orElse(first.pid()) == first.pid() || !answers()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** A database kills all processes that run the programs of its folder, so others must not run them. */
    @Test
    void runsTheProgramsOfItsOwnFolderBesideAnotherInThisJvm() throws IOException {
        var second = folder.resolve("second");
        try (var started = EmbeddedDatabase.start(second)) {
            var server = Postmaster.on(second.resolve("postgresql")).orElseThrow();

            assertThat(started.settings()).isNotEmpty();
            assertThat(ProcessHandle.of(server.pid())
                            .flatMap(process -> process.info().command()))
                    .hasValueSatisfying(command -> assertThat(command).startsWith(second.resolve("programs") + "/"));
        }
    }

    @Test
    void recognizesOnlyAPostgresOnItsOwnFolder() throws IOException {
        var running = Postmaster.on(cluster()).orElseThrow();
        var other = Files.createDirectory(folder.resolve("other"));

        Files.writeString(
                other.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        assertThat(Postmaster.on(other)).as("another program").isEmpty();

        Files.writeString(other.resolve("postmaster.pid"), running.pid() + "\n");
        assertThat(Postmaster.on(other)).as("a server of another folder").isEmpty();

        Files.writeString(other.resolve("postmaster.pid"), "");
        assertThat(Postmaster.on(other)).as("a file half-written").isEmpty();
    }

    @Test
    void storesPasswordsOnlyInTheOwnersFile() throws IOException {
        var password = setting("quarkus.datasource.password");
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> holds(file, password)))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("passwords.properties");
        }
        assertThat(folder.resolve("data/administrator-password.new")).doesNotExist();
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path cluster() {
        return folder.resolve("data/postgresql");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    private static String setting(String name) {
        return Objects.requireNonNull(database.settings().get(name));
    }
}
