package massageadvisor;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import massageadvisor.config.StartupSummary;

/** The running service: ends the log of the start with a summary, and waits until the process is asked to stop. */
@Singleton
public class Service implements QuarkusApplication {
    private final StartupSummary summary;

    Service(StartupSummary summary) {
        this.summary = summary;
    }

    @Override
    public int run(String... args) {
        summary.log();
        Quarkus.waitForExit();
        return 0;
    }
}
