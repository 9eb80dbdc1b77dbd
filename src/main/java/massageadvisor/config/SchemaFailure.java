package massageadvisor.config;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** Explains why the schema of the database cannot be migrated or used: the cause and the remedy, in one message. */
public final class SchemaFailure {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String OWN_POSTGRESQL = "docs/how-to/run-on-your-own-postgresql.md";

    private SchemaFailure() {}

    /** The explanation, if the schema is why the start failed; {@code owner} is the role that migrates. */
    public static Optional<String> explain(Throwable failure, String owner) {
        return chain(failure)
                .flatMap(cause -> explainOne(cause, owner).stream())
                .findFirst();
    }

    private static Optional<String> explainOne(Throwable failure, String owner) {
        if (failure instanceof FlywayValidateException) {
            return Optional.of("The database was migrated with other migrations than those of this version: "
                    + line(failure, 1) + ". Start the version that migrated it, or restore a backup from before"
                    + " (docs/how-to/back-up-and-restore.md).");
        }
        if (failure instanceof FlywayException) {
            return Optional.of(explainMigration(failure, owner));
        }
        if (failure instanceof SchemaManagementException) {
            return Optional.of("The schema of the database does not fit this version: " + line(failure, 0)
                    + ". If quarkus.flyway.migrate-at-start is false, migrate the database first; otherwise start the"
                    + " version that migrated it.");
        }
        return Optional.empty();
    }

    private static String explainMigration(Throwable failure, String owner) {
        var refused = chain(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        if (refused.filter(e -> INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())).isPresent()) {
            return "The role " + owner + " may not migrate the schema of the database: " + line(refused.get(), 0)
                    + ". Create the database and its roles as " + OWN_POSTGRESQL + " says.";
        }
        if (String.valueOf(failure.getMessage()).contains("non-empty schema")) {
            return "The schema of the database has tables that this service did not create. Use an empty database. See "
                    + OWN_POSTGRESQL + ".";
        }
        return "The schema of the database cannot be migrated: "
                + line(refused.<Throwable>map(e -> e).orElse(failure), 0)
                + ". The migration that failed was rolled back. Remove the cause and start again. See " + OWN_POSTGRESQL
                + ".";
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** A line of the message, or the first if there are not that many, without the full stop. */
    private static String line(Throwable failure, int index) {
        var lines = String.valueOf(failure.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty()
                ? failure.toString()
                : lines.get(index < lines.size() ? index : 0).replaceAll("\\.$", "");
    }
}
