package massageadvisor.persistence;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** The service starts only as a role that row-level security binds: else the fence between clinics would be none. */
@Singleton
class DatabaseRoleCheck {
    static final String UNBOUND = """
            select concat_ws(', ',
                case when own.rolsuper then 'a superuser' end,
                case when own.rolbypassrls then 'allowed to bypass row-level security' end,
                case when exists (
                    select from pg_roles as other
                    where (other.rolsuper or other.rolbypassrls) and other.rolname <> current_user
                        and not own.rolsuper and pg_has_role(current_user, other.oid, 'member'))
                    then 'a member of a role that row-level security does not bind' end,
                case when exists (
                    select from pg_class
                    where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace
                        and pg_has_role(current_user, relowner, 'member')) then 'an owner of the tables' end)
            from pg_roles as own where own.rolname = current_user""";

    private static final int BEFORE_ALL_OTHERS = 1;

    private final TransactionRunner transactions;

    DatabaseRoleCheck(TransactionRunner transactions) {
        this.transactions = transactions;
    }

    @Startup(BEFORE_ALL_OTHERS)
    void check() {
        var why = transactions.runShared(UNBOUND, statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        });
        if (!why.isEmpty()) {
            throw new IllegalStateException("The role that the service works as, quarkus.datasource.username, is " + why
                    + ". Row-level security would not keep the clinics apart. Make a role of its own as"
                    + " docs/how-to/run-on-your-own-postgresql.md says.");
        }
    }
}
