package massageadvisor.packaged;

import static massageadvisor.packaged.ExternalDatabase.SERVICE;
import static massageadvisor.packaged.ExternalDatabase.environment;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that makes the first key. */
class CreateAdminKeyIT {
    private static final String COMMAND = "create-admin-key";
    private static final String ONE_KEY = "ma_live_[0-9a-f]{32}_[0-9a-f]{72}\\R";
    private static final String CLINICS = "/v1/clinics";

    @TempDir
    Path folder;

    @Test
    void makesAKeyInAFreshFolderAndNotInOneThatIsInUse() throws Exception {
        var data = folder.resolve("data");
        var environment = Map.of("MASSAGE_ADVISOR_DATA_DIR", data.toString());
        var key = keyOf(PackagedService.launch(environment, COMMAND));

        try (var service = PackagedService.start(data).as(key)) {
            assertThat(service.get(CLINICS).statusCode()).isEqualTo(200);

            var refused = PackagedService.launch(environment, COMMAND);

            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.printed()).isEmpty();
            assertThat(refused.output()).contains("in use by another Massage Advisor");
            assertThat(service.output()).doesNotContain(key);
        }
    }

    @Test
    void makesAKeyInADatabaseThatOthersUse() throws Exception {
        var data = folder.resolve("data");
        try (var service = PackagedService.start(data)) {
            var command = PackagedService.launch(environment(data, folder.resolve("unused"), SERVICE), COMMAND);

            assertThat(service.as(keyOf(command)).get(CLINICS).statusCode()).isEqualTo(200);
        }
    }

    private static String keyOf(PackagedService command) throws Exception {
        assertThat(command.awaitExit()).as(command.output()).isZero();
        assertThat(command.printed()).matches(ONE_KEY);
        assertThat(command.output()).doesNotContain(command.printed().strip(), "Listening on: http");
        return command.printed().strip();
    }
}
