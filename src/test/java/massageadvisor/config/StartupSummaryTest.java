package massageadvisor.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartupSummaryTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080",
        "0.0.0.0, http://localhost:8080",
        "::, http://localhost:8080",
        "::1, http://[::1]:8080",
        "nowhere.invalid, http://localhost:8080",
    })
    void hasAnAddressForThisMachine(String host, String address) {
        assertThat(StartupSummary.address(host, 8080)).isEqualTo(address);
    }

    @Test
    void hasWhatAFirstCallerNeeds() {
        assertThat(StartupSummary.text("http://localhost:8080", "demo", "in /data"))
                .contains(
                        "Address       http://localhost:8080\n",
                        "demo",
                        "http://localhost:8080/q/swagger-ui\n",
                        "http://localhost:8080/q/openapi\n",
                        "in /data");
    }

    @Test
    void showsNoPasswordOfADatabase() {
        assertThat(ExternalDatabaseCheck.withoutParameters("jdbc:postgresql://a:secret@db:5432/m?password=secret"))
                .isEqualTo("jdbc:postgresql://db:5432/m");
    }
}
