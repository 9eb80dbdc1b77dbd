package massageadvisor.persistence;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;

/** Refuses to start as a role that bypasses row-level security, which separates the clinics. */
@Singleton
class DatabaseRoleCheck {
    static final String REASONS = """
            select concat_ws(', ',
                case when own.rolsuper then 'a superuser' end,
                case when own.rolbypassrls then 'allowed to bypass row-level security' end,
                case when exists (
                    select from pg_roles as other
                    where (other.rolsuper or other.rolbypassrls) and other.rolname <> current_user
                        and not own.rolsuper and pg_has_role(current_user, other.oid, 'member'))
                    then 'a member of a role that bypasses row-level security' end,
                case when exists (
                    select from pg_class
                    where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace
                        and pg_has_role(current_user, relowner, 'member')) then 'an owner of the tables' end)
            from pg_roles as own where own.rolname = current_user""";

    private static final int FIRST = 1;

    private final TransactionRunner transactions;

    DatabaseRoleCheck(TransactionRunner transactions) {
        this.transactions = transactions;
    }

    @Startup(FIRST)
    void check() {
        var reasons = transactions.runWithoutClinic(REASONS, statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        });
        if (!reasons.isEmpty()) {
            throw new ConfigurationException(
                    "The database role of the service (quarkus.datasource.username) is " + reasons
                            + ". Row-level security would not separate the clinics. Create a separate role as"
                            + " described in docs/how-to/run-on-your-own-postgresql.md.");
        }
    }
}
