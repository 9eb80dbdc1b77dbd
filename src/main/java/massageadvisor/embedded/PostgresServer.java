package massageadvisor.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Starts PostgreSQL: with durable commits, on loopback only, and without health data in its log. */
final class PostgresServer {
    private static final Duration START_TIMEOUT = Duration.ofMinutes(1);

    private final DataFolder folder;
    private final RolePasswords passwords;

    /** Not shared: servers with the same resolver would run the programs that the first of them has unpacked. */
    private final PgBinaryResolver ownPrograms = new PgBinaryResolver() {
        @Override
        public InputStream getPgBinary(String system, String machine) throws IOException {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        }
    };

    PostgresServer(DataFolder folder, RolePasswords passwords) {
        this.folder = folder;
        this.passwords = passwords;
    }

    /**
     * Starts a server on this cluster, creates the cluster if it does not exist, and waits until the server answers.
     */
    EmbeddedPostgres start(Path cluster, int port) throws IOException {
        deleteIncompletePrograms();
        // Left by a failed start in this JVM: the library would take its own lock for that of another process.
        Files.deleteIfExists(cluster.resolve("epg-lock"));
        var log = Redirect.appendTo(folder.startLog().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setPgBinaryResolver(ownPrograms)
                .setPort(port)
                .setPGStartupWait(START_TIMEOUT)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", passwords.of(DatabaseRole.ADMINISTRATOR))
                // Options of initdb, which the library can pass in no other way; the last one wins.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.administratorPassword().toString())
                .setLocaleConfig("locale", "C")
                // The library switches these off; the last one wins.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                // Log neither the statement nor the row of an error, because they contain intakes.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .start();
    }

    /** The library marks complete versions, but would also use an incomplete one that an interrupted start left. */
    private void deleteIncompletePrograms() throws IOException {
        if (Files.isDirectory(folder.programs())) {
            try (var versions = Files.list(folder.programs())) {
                for (var version : versions.toList()) {
                    if (!Files.exists(version.resolve(".exists"))) {
                        DataFolder.deleteRecursively(version);
                    }
                }
            }
        }
    }
}
