package massageadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A database server that takes requests and never answers. */
@Isolated("a caller is answered in time, which other services that start meanwhile would spoil")
class HangingServerIT {
    private static final String PATH = "/v1/recommendations";
    private static final String INTAKE = """
            {"cause": "stress-tension", "painLevel": 3, "contraindications": []}""";

    @TempDir
    Path folder;

    @Test
    void isAnsweredForInTwoSeconds() throws Exception {
        var data = folder.resolve("data");
        try (var service = PackagedService.start(data)) {
            assertThat(service.post(PATH, INTAKE).statusCode()).isEqualTo(201);
            var server = Signals.postmaster(data);

            Signals.send("STOP", server);
            try {
                long start = System.nanoTime();
                var created = service.post(PATH, INTAKE);
                assertThat(created.statusCode()).isEqualTo(503);
                assertThat(created.headers().firstValue("Retry-After")).contains("2");
                assertThat((System.nanoTime() - start) / 1e9).isLessThan(2);
                assertThat(service.isReady()).isFalse();
                assertThat(service.post(PATH + "/preview", INTAKE).statusCode()).isEqualTo(200);
            } finally {
                Signals.send("CONT", server);
            }

            service.awaitReady(true);
            assertThat(service.post(PATH, INTAKE).statusCode()).isEqualTo(201);
        }
    }
}
