package massageadvisor.observability;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready to keep recommendations; previews do not need the database. */
@Readiness
@Singleton
class DatabaseReadiness implements HealthCheck {
    private static final int SECONDS_TO_ANSWER = 1;

    private final DataSource dataSource;

    DatabaseReadiness(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER)
                    ? response.up().build()
                    : response.down().withData("reason", "it does not answer").build();
        } catch (SQLException e) {
            return response.down()
                    .withData("reason", "no connection can be had")
                    .build();
        }
    }
}
