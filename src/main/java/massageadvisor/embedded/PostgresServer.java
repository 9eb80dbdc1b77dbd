package massageadvisor.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts and stops PostgreSQL: with durable commits, on loopback only, and without health data in its log. */
final class PostgresServer {
    /** Recovery after a crash may take minutes. A server that ends, ends the wait as well. */
    private static final String START_TIMEOUT_SECONDS = "600";

    private static final String STOP_TIMEOUT_SECONDS = "20";

    /** The loopback address of this JVM, which is an IPv6 address if {@code java.net.preferIPv6Addresses} is true. */
    private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=" + HOST,
            "unix_socket_directories=",
            "max_connections=50",
            "logging_collector=on",
            "log_filename=postgresql-%a.log",
            "log_truncate_on_rotation=on",
            // Log neither the statement nor the row of an error, because they contain intakes.
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private final DataFolder folder;
    private final ProgramRun programs;

    PostgresServer(DataFolder folder) throws IOException {
        this.folder = folder;
        this.programs = new ProgramRun(PostgresPrograms.unpackInto(folder.programs()));
    }

    /** The JDBC URL of a database of the server at this port. */
    static String url(int port, String database) {
        return "jdbc:postgresql://" + (HOST.contains(":") ? "[" + HOST + "]" : HOST) + ":" + port + "/" + database;
    }

    /** The version of the programs, such as {@code 18.4}. */
    String version() throws IOException {
        return programs.run("postgres", List.of("--version")).replaceAll("[^0-9.]", "");
    }

    /** Creates a cluster whose administrator has the password in the file {@link DataFolder#administratorPassword}. */
    void createCluster(Path cluster) throws IOException {
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + cluster,
                        "--encoding=UTF-8",
                        "--locale=C",
                        "--username=" + DatabaseRole.ADMINISTRATOR.sqlName(),
                        "--auth=scram-sha-256",
                        "--pwfile=" + folder.administratorPassword()));
    }

    /** Starts a server on this cluster, and waits until it accepts connections or has ended. */
    void start(Path cluster, int port) throws IOException {
        var options = new ArrayList<>(List.of("-p " + port));
        SETTINGS.forEach(setting -> options.add("-c " + setting));
        programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-t",
                        START_TIMEOUT_SECONDS,
                        "-D",
                        cluster.toString(),
                        "-o",
                        String.join(" ", options)),
                folder.startLog());
    }

    /** Stops the server in order, without waiting for its clients. */
    void stop(Path cluster) throws IOException {
        programs.run(
                "pg_ctl",
                List.of("stop", "-w", "-t", STOP_TIMEOUT_SECONDS, "-m", "fast", "-D", cluster.toString()),
                folder.startLog());
    }
}
