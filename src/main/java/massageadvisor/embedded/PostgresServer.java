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

/** How a PostgreSQL server is started here: durable, on loopback only, and without a word of an intake in its log. */
final class PostgresServer {
    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    private final DataFolder folder;
    private final RolePasswords passwords;

    /** One of its own: the library lets all that share one run the programs that the first of them has unpacked. */
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

    /** Starts a server on this cluster, which is made if it is not there, and waits until it answers. */
    EmbeddedPostgres start(Path cluster, int port) throws IOException {
        deleteHalfUnpacked();
        // Of a start that failed in this JVM: the library would take its own lock for another's.
        Files.deleteIfExists(cluster.resolve("epg-lock"));
        var log = Redirect.appendTo(folder.startLog().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setPgBinaryResolver(ownPrograms)
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", passwords.of(DatabaseRole.ADMINISTRATOR))
                // Options of initdb, which the library has no other way to pass; the last one wins.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.administratorPassword().toString())
                .setLocaleConfig("locale", "C")
                // The library turns these off; the last one wins.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                // Neither the statement nor the row of an error, which hold intakes.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .start();
    }

    /** The library marks what it has unpacked whole; what an interrupted start left it would take as it is. */
    private void deleteHalfUnpacked() throws IOException {
        if (Files.isDirectory(folder.programs())) {
            try (var versions = Files.list(folder.programs())) {
                for (var version : versions.toList()) {
                    if (!Files.exists(version.resolve(".exists"))) {
                        Trees.delete(version);
                    }
                }
            }
        }
    }
}
