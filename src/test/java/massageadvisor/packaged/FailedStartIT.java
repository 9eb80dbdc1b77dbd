package massageadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Starts that fail: each ends soon, with the cause and the remedy in one message, and with status 1. */
class FailedStartIT {
    private static final String DATA = "MASSAGE_ADVISOR_DATA_DIR";
    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String PORT = "QUARKUS_HTTP_PORT";
    private static final String HOST = "QUARKUS_HTTP_HOST";

    @TempDir
    static Path folder;

    static Stream<Arguments> wrongSettings() {
        return Stream.of(
                Arguments.of("a port that is no number", Map.of(PORT, "http"), List.of(PORT, "65535", "\"http\"")),
                Arguments.of("no such port", Map.of(PORT, "70000"), List.of(PORT, "65535", "\"70000\"")),
                Arguments.of("an empty port", Map.of(PORT, ""), List.of(PORT, "65535")),
                Arguments.of("an unknown host", Map.of(HOST, "nowhere.invalid"), List.of(HOST, "nowhere.invalid")),
                Arguments.of("a host elsewhere", Map.of(HOST, "192.0.2.1"), List.of(HOST, "192.0.2.1")),
                Arguments.of(
                        "a database that is down",
                        Map.of(URL, "jdbc:postgresql://127.0.0.1:1/a?password=CANARY"),
                        List.of(URL, "127.0.0.1:1 refused")),
                Arguments.of(
                        "a database at an unknown host",
                        Map.of(URL, "jdbc:postgresql://nowhere.invalid/a"),
                        List.of(URL, "UnknownHostException")),
                Arguments.of(
                        "a URL that is not for JDBC",
                        Map.of(URL, "postgres://a:CANARY@localhost/a"),
                        List.of(URL, "jdbc:postgresql://")),
                Arguments.of(
                        "a path for a shell to expand",
                        Map.of(DATA, folder.resolve("$HOME").toString()),
                        List.of(DATA, "dollar")),
                Arguments.of(
                        "a path too long for PostgreSQL",
                        Map.of(
                                DATA,
                                folder.resolve(("x".repeat(200) + "/").repeat(3))
                                        .toString()),
                        List.of(DATA, "500")),
                Arguments.of(
                        "a locale without the letters of the path",
                        Map.of("LC_ALL", "C", DATA, folder.resolve("d\u00fc").toString()),
                        List.of(DATA, "LC_ALL=C.UTF-8")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSettings")
    void namesTheSetting(String name, Map<String, String> environment, List<String> expected) throws Exception {
        var unused = folder.resolve("unused");

        fails(environment, unused, expected);

        assertThat(unused).doesNotExist();
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        var unused = folder.resolve("unused");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            fails(Map.of(PORT, port), unused, List.of("Port " + port, "in use", PORT, "quarkus.http.port"));
        }
        assertThat(unused).doesNotExist();
    }

    @Test
    void namesTheFolderThatIsAFile() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        fails(Map.of(), file, List.of("is not a folder", DATA));
        fails(Map.of(), file.resolve("data"), List.of("is not a folder", DATA));
    }

    @Test
    void namesBothVersionsOfPostgreSqlAndTheWayToDumpAndRestore() throws Exception {
        var data = cluster("other-major");
        Files.writeString(data.resolve("postgresql/PG_VERSION"), "16\n");

        fails(Map.of(), data, List.of("version 16", "version 18.", "dump", "back-up-and-restore.md"));
    }

    @Test
    void namesTheDatabaseThatIsNotComplete() throws Exception {
        fails(Map.of(), cluster("incomplete"), List.of("not a complete PostgreSQL database", "PG_VERSION"));
    }

    private static Path cluster(String name) throws IOException {
        var data = folder.resolve(name);
        Files.createDirectories(data.resolve("postgresql"));
        Files.writeString(data.resolve("passwords.properties"), "postgres=a\n");
        return data;
    }

    private static void fails(Map<String, String> environment, Path data, List<String> expected) throws Exception {
        var all = new HashMap<>(Map.of(DATA, data.toString()));
        all.putAll(environment);
        var service = PackagedService.launch(all);

        assertThat(service.awaitExit()).isEqualTo(1);
        assertThat(service.output())
                .startsWith("Massage Advisor does not start. ")
                .contains(expected)
                .hasLineCount(1)
                .doesNotContain("CANARY");
    }
}
