package massageadvisor.observability;

import jakarta.inject.Singleton;
import massageadvisor.rules.book.RuleBook;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness of the rule book, with its id, version and digest. Always up, because there is no start without one. */
@Readiness
@Singleton
class RuleBookReadiness implements HealthCheck {
    private final RuleBook book;

    RuleBookReadiness(RuleBook book) {
        this.book = book;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rule-book")
                .withData("id", book.id())
                .withData("version", book.version())
                .withData("digest", book.digest())
                .up()
                .build();
    }
}
