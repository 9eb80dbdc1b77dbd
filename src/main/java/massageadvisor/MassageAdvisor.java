package massageadvisor;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import java.util.List;
import java.util.Optional;
import massageadvisor.commands.Command;
import massageadvisor.commands.CreateAdminKey;
import massageadvisor.commands.StandardStreams;
import massageadvisor.config.DatabaseConfig;
import massageadvisor.config.ExternalDatabaseCheck;
import massageadvisor.config.HttpAddress;
import massageadvisor.config.SchemaFailure;
import massageadvisor.config.SystemClock;
import massageadvisor.embedded.EmbeddedDatabase;
import massageadvisor.embedded.EmbeddedDatabaseException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs a command or starts the service, with the embedded database unless another database is configured. */
@QuarkusMain
public final class MassageAdvisor {
    private static final int CANNOT_START = 1;

    private MassageAdvisor() {}

    public static void main(String... args) {
        var arguments = List.of(args);
        try {
            if (arguments.equals(List.of(CreateAdminKey.NAME))) {
                CreateAdminKey.SETTINGS.forEach(System::setProperty);
                startWithDatabase(() -> run(CreateAdminKey.class));
            } else {
                Command.find(arguments, SystemClock.clock())
                        .ifPresentOrElse(
                                command -> System.exit(
                                        command.run(arguments.subList(1, arguments.size()), StandardStreams.out())),
                                () -> startService(args));
            }
        } catch (ConfigurationException e) {
            refuse(String.valueOf(e.getMessage()));
        } catch (EmbeddedDatabaseException e) {
            refuse(e.reason());
        }
    }

    private static void startService(String... args) {
        // In development mode, the server keeps listening while the application restarts.
        if (!LaunchMode.current().isDevOrTest()) {
            HttpAddress.read().requireFree();
        }
        startWithDatabase(() -> run(Service.class, args));
    }

    private static void startWithDatabase(Runnable quarkus) {
        var database = DatabaseConfig.read();
        if (database.url().isPresent()) {
            new ExternalDatabaseCheck(database.url().get()).connect();
        } else if (database.requiresUrl()) {
            throw new ConfigurationException("MASSAGE_ADVISOR_REQUIRE_EXTERNAL_DB is true, but no database is"
                    + " configured. Set QUARKUS_DATASOURCE_JDBC_URL.");
        } else {
            startEmbeddedDatabase();
        }
        quarkus.run();
    }

    private static void run(Class<? extends QuarkusApplication> application, String... args) {
        // In development mode, Quarkus decides what happens when the application ends.
        Quarkus.run(application, LaunchMode.current().isDevOrTest() ? null : MassageAdvisor::exit, args);
    }

    /** Explains a failure of Quarkus to start, which Quarkus itself would log with its stack trace. */
    private static void exit(int status, @Nullable Throwable failure) {
        if (failure != null) {
            reason(failure)
                    .ifPresentOrElse(
                            MassageAdvisor::refuse,
                            () -> Logger.getLogger(MassageAdvisor.class)
                                    .error("Massage Advisor does not start", failure));
        }
        System.exit(status);
    }

    private static Optional<String> reason(Throwable failure) {
        var cause = ExceptionUtil.getRootCause(failure);
        return cause instanceof ConfigurationException || cause instanceof ConfigValidationException
                ? Optional.of(String.valueOf(cause.getMessage()))
                : SchemaFailure.explain(failure, DatabaseConfig.readOwner());
    }

    private static void startEmbeddedDatabase() {
        var database = EmbeddedDatabase.start(DatabaseConfig.readDataFolder());
        database.settings().forEach(System::setProperty);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
    }

    /** Waits for the shutdown hook of Quarkus, because requests in flight still need the database. */
    private static void stop(EmbeddedDatabase database) {
        var application = ApplicationLifecycleManager.getCurrentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        database.close();
    }

    /** Writes to the standard error, because logging is not configured before Quarkus starts. */
    private static void refuse(String reason) {
        StandardStreams.err().println("Massage Advisor does not start. " + reason);
        System.exit(CANNOT_START);
    }
}
