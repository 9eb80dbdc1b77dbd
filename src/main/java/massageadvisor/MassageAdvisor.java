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
        if (arguments.equals(List.of(Command.CREATE_ADMIN_KEY))) {
            CreateAdminKey.SETTINGS.forEach(System::setProperty);
            startWithDatabase(() -> Quarkus.run(CreateAdminKey.class));
        } else {
            Command.find(arguments, SystemClock.clock())
                    .ifPresentOrElse(
                            command -> System.exit(command.run(arguments.subList(1, arguments.size()), System.out)),
                            () -> startWithDatabase(() -> Quarkus.run(args)));
        }
    }

    private static void startWithDatabase(Runnable quarkus) {
        var database = DatabaseConfig.read();
        if (database.url().isPresent()) {
            quarkus.run();
        } else if (database.requiresUrl()) {
            refuse("MASSAGE_ADVISOR_REQUIRE_EXTERNAL_DB is true, but no database is configured."
                    + " Set QUARKUS_DATASOURCE_JDBC_URL.");
        } else {
            startWithEmbeddedDatabase(database, quarkus);
        }
    }

    private static void startWithEmbeddedDatabase(DatabaseConfig config, Runnable quarkus) {
        try {
            var database = EmbeddedDatabase.start(config.dataFolder());
            database.settings().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
            quarkus.run();
        } catch (EmbeddedDatabaseException e) {
            refuse(e.reason());
        }
    }

    static void print(String line) {
        System.out.println(line);
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
