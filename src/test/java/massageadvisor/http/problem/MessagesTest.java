package massageadvisor.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void speaksOfACreateOnlyToARequestThatMayCreate() {
        assertThat(Messages.remedy(ProblemCode.UNAVAILABLE, HttpMethod.POST)).contains("A create", "Idempotency-Key");
        assertThat(Messages.remedy(ProblemCode.UNAVAILABLE, HttpMethod.GET))
                .contains("Retry-After")
                .doesNotContain("create", "Idempotency-Key");
        assertThat(Messages.remedy(ProblemCode.UNAVAILABLE, HttpMethod.DELETE)).doesNotContain("create");
    }
}
