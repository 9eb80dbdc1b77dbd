package massageadvisor.observability;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness to store recommendations. Previews do not need the database. */
@Readiness
@Singleton
class DatabaseReadiness implements HealthCheck {
    private static final int TIMEOUT_SECONDS = 1;

    private final DataSource dataSource;

    DatabaseReadiness(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(TIMEOUT_SECONDS)
                    ? response.up().build()
                    : response.down().withData("reason", "no answer in time").build();
        } catch (SQLException e) {
            return response.down().withData("reason", "no connection available").build();
        }
    }
}
