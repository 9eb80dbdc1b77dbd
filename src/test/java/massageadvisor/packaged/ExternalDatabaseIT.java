package massageadvisor.packaged;

import static massageadvisor.packaged.ExternalDatabase.ADMINISTRATOR;
import static massageadvisor.packaged.ExternalDatabase.OWNER;
import static massageadvisor.packaged.ExternalDatabase.SERVICE;
import static massageadvisor.packaged.ExternalDatabase.environment;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on a PostgreSQL that is not its own. */
class ExternalDatabaseIT {
    private static final String PATH = "/v1/recommendations";
    private static final String INTAKE = """
            {"cause": "stress-tension", "painLevel": 3, "contraindications": []}""";

    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";

    @TempDir
    Path folder;

    @Test
    void startsNoOtherDatabaseAndServesAClinicThatAnOperatorMakes() throws Exception {
        var data = folder.resolve("data");
        var unused = folder.resolve("unused");
        var operator = ApiKeyToken.create(KeyKind.SECRET, UUID.randomUUID(), new SecureRandom());
        try (var host = PackagedService.start(data)) {
            var environment = environment(data, unused, SERVICE);
            environment.put("MASSAGE_ADVISOR_PLATFORM_KEY", operator.reveal());
            var ofDemo =
                    host.post(PATH, INTAKE).headers().firstValue("Location").orElseThrow();
            assertThat(host.output()).contains("The key \"demo\" is valid");
            environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
            try (var guest = PackagedService.launch(environment).awaitListening()) {
                var demo = guest.post(PATH, INTAKE);
                assertThat(demo.statusCode()).isEqualTo(401);
                assertThat(demo.body()).contains("only while the service runs its embedded database");
                for (var line : guest.output().lines().toList()) {
                    assertThat(new ObjectMapper().readTree(line).isObject()).isTrue();
                }

                var clinic = made(guest.as(operator.reveal()), "/v1/clinics", "{\"name\": \"A\"}", "id");
                var key = made(guest, "/v1/clinics/" + clinic + "/keys", """
                        {"name": "a", "scopes": ["records:read", "records:write"]}""", "key");
                var created = guest.as(key).post(PATH, INTAKE);
                var address = created.headers().firstValue("Location").orElseThrow();

                assertThat(created.statusCode()).isEqualTo(201);
                assertThat(guest.get(address).body()).isEqualTo(created.body());
                assertThat(guest.get(ofDemo).statusCode()).isEqualTo(404);
                assertThat(host.as(key).get(address).body()).isEqualTo(created.body());
                assertThat(guest.output() + host.output()).doesNotContain(key, operator.reveal());
                assertThat(guest.output()).doesNotContain("The key \\\"demo\\\"");
            }
            assertThat(unused).doesNotExist();
            staysRevoked(operator.reveal(), environment);
        }
    }

    private static void staysRevoked(String key, Map<String, String> environment) throws Exception {
        try (var service = PackagedService.launch(environment).awaitListening().as(key)) {
            var id = new ObjectMapper()
                    .readTree(service.get("/v1/keys?limit=1").body())
                    .at("/items/0/id");
            assertThat(service.delete("/v1/keys/" + id.asText()).statusCode()).isEqualTo(204);
            assertThat(service.get("/v1/keys").statusCode()).isEqualTo(401);
        }
        try (var again = PackagedService.launch(environment).awaitListening().as(key)) {
            assertThat(again.get("/v1/keys").statusCode()).isEqualTo(401);
            assertThat(again.output()).contains("platform-key is not valid").doesNotContain(key);
        }
    }

    private static String made(PackagedService service, String path, String body, String member) throws Exception {
        var answer = service.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new ObjectMapper().readTree(answer.body()).path(member).asText();
    }

    @Test
    void isRefusedARoleThatRowLevelSecurityDoesNotBindAndAMalformedKey() throws Exception {
        var data = folder.resolve("data");
        try (var host = PackagedService.start(data)) {
            for (var refused :
                    List.of(List.of(ADMINISTRATOR, "is a superuser"), List.of(OWNER, "an owner of the tables"))) {
                var service = PackagedService.launch(environment(data, folder.resolve("unused"), refused.get(0)));
                assertThat(service.awaitExit()).isEqualTo(1);
                assertThat(service.output())
                        .contains(refused.get(1), "Row-level security", "run-on-your-own-postgresql")
                        .doesNotContain("Listening on", "\tat ");
            }
            var environment = environment(data, folder.resolve("unused"), SERVICE);
            environment.put("MASSAGE_ADVISOR_PLATFORM_KEY", "ma_live_CANARY");
            var service = PackagedService.launch(environment);
            assertThat(service.awaitExit()).isEqualTo(1);
            assertThat(service.output())
                    .contains("MASSAGE_ADVISOR_PLATFORM_KEY")
                    .doesNotContain("CANARY", "Listening on", "\tat ");
            assertThat(host.isReady()).isTrue();
        }
    }

    @Test
    void isNamedWithTheSettingThatIsWrong() throws Exception {
        var data = folder.resolve("data");
        try (var host = PackagedService.start(data)) {
            for (var setting : List.of("QUARKUS_DATASOURCE_PASSWORD", "QUARKUS_FLYWAY_PASSWORD", URL)) {
                var environment = environment(data, folder.resolve("unused"), SERVICE);
                environment.computeIfPresent(setting, (name, value) -> value.replaceFirst("[^/]*$", "CANARY"));
                var service = PackagedService.launch(environment);

                assertThat(service.awaitExit()).isEqualTo(1);
                assertThat(service.output())
                        .startsWith("Massage Advisor does not start. ")
                        .contains(setting.equals(URL) ? "\"CANARY\" does not exist" : setting)
                        .hasLineCount(1);
            }
            assertThat(host.isReady()).isTrue();
        }
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
