package massageadvisor.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonAccessLogTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final JsonAccessLog log = new JsonAccessLog(out);

    private void write(String time) throws IOException {
        log.write(Instant.parse(time).toEpochMilli(), "method=GET status=200");
    }

    private String[] lines() {
        return out.toString(StandardCharsets.UTF_8).split("\n", -1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T05:00:00.000Z", "2026-11-23T05:00:00.007Z", "2026-11-23T05:00:59.089Z"})
    void writesJsonWithTheMembersOfOtherLines(String time) throws IOException {
        write(time);
        log.flush();

        var line = new ObjectMapper().readTree(lines()[0]);
        assertThat(line.path("timestamp").asText()).isEqualTo(time);
        assertThat(line.path("loggerName").asText()).isEqualTo("massageadvisor.access");
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(line.path("message").asText()).isEqualTo("method=GET status=200");
    }

    @Test
    void buffersLinesAndGivesEachItsTime() throws IOException {
        write("2026-11-23T05:00:00.999Z");
        write("2026-11-23T05:00:01.000Z");
        assertThat(out.size()).isZero();

        log.flush();

        assertThat(lines()).hasSize(3);
        assertThat(lines()[0]).contains("05:00:00.999Z");
        assertThat(lines()[1]).contains("05:00:01.000Z");
    }
}
