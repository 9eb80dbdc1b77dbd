package massageadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on a PostgreSQL that is not its own. */
class ExternalDatabaseIT {
    private static final String PATH = "/v1/recommendations";

    @TempDir
    Path folder;

    @Test
    void startsNoOtherDatabaseAndSharesItsOwn() throws Exception {
        var data = folder.resolve("data");
        var unused = folder.resolve("unused");
        try (var owner = PackagedService.start(data);
                var guest = PackagedService.launch(environment(data, unused)).awaitListening()) {
            var created = owner.post(PATH, """
                    {"cause": "stress-tension", "painLevel": 3, "contraindications": []}""");

            var read = guest.get(created.headers().firstValue("Location").orElseThrow());

            assertThat(read.body()).isEqualTo(created.body());
            assertThat(unused).doesNotExist();
        }
    }

    private static Map<String, String> environment(Path data, Path unused) throws Exception {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(in);
        }
        var environment = new HashMap<String, String>();
        environment.put("MASSAGE_ADVISOR_REQUIRE_EXTERNAL_DB", "true");
        environment.put("MASSAGE_ADVISOR_DATA_DIR", unused.toString());
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + Signals.port(data) + "/massage_advisor");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", passwords.getProperty("massage_advisor_app"));
        environment.put("QUARKUS_FLYWAY_PASSWORD", passwords.getProperty("massage_advisor_owner"));
        return environment;
    }

    @Test
    void isMissedWhereItIsRequired() throws Exception {
        var unused = folder.resolve("unused");
        var service = PackagedService.launch(
                Map.of("MASSAGE_ADVISOR_REQUIRE_EXTERNAL_DB", "true", "MASSAGE_ADVISOR_DATA_DIR", unused.toString()));

        assertThat(service.awaitExit()).isEqualTo(1);
        assertThat(service.output()).contains("QUARKUS_DATASOURCE_JDBC_URL");
        assertThat(unused).doesNotExist();
    }
}
