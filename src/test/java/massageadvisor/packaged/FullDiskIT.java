package massageadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disk without room: nothing is acknowledged that is not kept, previews go on, and room is all that is needed. */
class FullDiskIT {
    private static final String PATH = "/v1/recommendations";
    private static final String INTAKE = """
            {"cause": "stress-tension", "painLevel": 3, "contraindications": []}""";
    private static final int MEGABYTES = 320;
    private static final int MOST_CREATES = 20_000;

    @TempDir
    Path folder;

    @Test
    void isAnsweredWith503UntilThereIsRoomAgain() throws Exception {
        try (var disk = SmallDisk.mount(folder.resolve("disk"), MEGABYTES);
                var service = PackagedService.start(folder.resolve("disk/data"))) {
            assertThat(service.post(PATH, INTAKE).statusCode()).isEqualTo(201);
            disk.fill();

            var acknowledged = new HashMap<String, String>();
            var refused = createUntilRefused(service, acknowledged);

            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("2");
            assertThat(service.post(PATH + "/preview", INTAKE).statusCode()).isEqualTo(200);

            disk.free();
            service.awaitReady(true);
            assertThat(service.post(PATH, INTAKE).statusCode()).isEqualTo(201);
            for (var entry : acknowledged.entrySet()) {
                assertThat(service.get(entry.getKey()).body()).isEqualTo(entry.getValue());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"size=40m, too little free space", "'size=320m,noexec', noexec", "'size=320m,ro', read-only"})
    void isNamedWhenTheServiceCannotStartOnIt(String options, String expected) throws Exception {
        try (var disk = SmallDisk.mount(folder.resolve("disk"), options)) {
            var data = disk.folder().resolve("data");
            var service = PackagedService.launch(Map.of("MASSAGE_ADVISOR_DATA_DIR", data.toString()));

            assertThat(service.awaitExit()).isEqualTo(1);
            assertThat(service.output())
                    .startsWith("Massage Advisor does not start. ")
                    .contains(expected, data.toString(), "MASSAGE_ADVISOR_DATA_DIR")
                    .hasLineCount(1);
        }
    }

    private static HttpResponse<String> createUntilRefused(PackagedService service, Map<String, String> acknowledged)
            throws Exception {
        for (int i = 0; i < MOST_CREATES; i++) {
            var created = service.post(PATH, INTAKE);
            if (created.statusCode() != 201) {
                return created;
            }
            acknowledged.put(created.headers().firstValue("Location").orElseThrow(), created.body());
        }
        throw new AssertionError("the disk does not fill");
    }
}
