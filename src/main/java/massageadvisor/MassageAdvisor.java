package massageadvisor;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import massageadvisor.commands.Command;
import massageadvisor.config.DatabaseConfig;
import massageadvisor.config.SystemClock;
import massageadvisor.embedded.EmbeddedDatabase;
import massageadvisor.embedded.EmbeddedDatabaseException;

/** Runs a command, or starts the service, and before it the embedded database if no other is configured. */
@QuarkusMain
public final class MassageAdvisor {
    private static final int CANNOT_START = 1;

    private MassageAdvisor() {}

    public static void main(String... args) {
        var arguments = List.of(args);
        Command.find(arguments, SystemClock.clock())
                .ifPresentOrElse(
                        command -> System.exit(command.run(arguments.subList(1, arguments.size()), System.out)),
                        () -> serve(args));
    }

    private static void serve(String... args) {
        var database = DatabaseConfig.read();
        if (database.url().isPresent()) {
            Quarkus.run(args);
        } else if (database.requiresUrl()) {
            refuse("MASSAGE_ADVISOR_REQUIRE_EXTERNAL_DB is true, but no database is configured."
                    + " Set QUARKUS_DATASOURCE_JDBC_URL.");
        } else {
            runWithEmbeddedDatabase(database, args);
        }
    }

    private static void runWithEmbeddedDatabase(DatabaseConfig config, String... args) {
        try {
            var database = EmbeddedDatabase.start(config.dataFolder());
            database.settings().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
            Quarkus.run(args);
        } catch (EmbeddedDatabaseException e) {
            refuse(e.reason());
        }
    }

    /** Quarkus has its own hook at the same time: requests under way still need the database. */
    private static void stop(EmbeddedDatabase database) {
        var application = ApplicationLifecycleManager.getCurrentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        database.close();
    }

    /** Logging is not set up before Quarkus starts. */
    private static void refuse(String reason) {
        System.err.println("Massage Advisor does not start. " + reason);
        System.exit(CANNOT_START);
    }
}
