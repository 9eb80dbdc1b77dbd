package massageadvisor.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import massageadvisor.application.access.authentication.KeyDirectory;
import massageadvisor.application.access.authentication.RecentRevocations;
import massageadvisor.application.access.authentication.StoredKey;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.KeyDigest;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.rules.vocabulary.Coded;

/** Asks the functions of the database that see the keys of all clinics, each of them no more than it must. */
@Singleton
class JdbcKeyDirectory implements KeyDirectory {
    private final TransactionRunner transactions;
    private final AccessConnectionPool watch;

    JdbcKeyDirectory(TransactionRunner transactions, AccessConnectionPool watch) {
        this.transactions = transactions;
        this.watch = watch;
    }

    @Override
    public Optional<StoredKey> find(UUID id) {
        return transactions.runShared("select * from find_api_key(?)", statement -> {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(foundKey(rows)) : Optional.empty();
            }
        });
    }

    private static StoredKey foundKey(ResultSet row) throws SQLException {
        return new StoredKey(
                ClinicId.parse(row.getString("clinic_id")),
                Coded.find(KeyKind.class, row.getString("kind")).orElseThrow(),
                Scopes.parse((String[]) row.getArray("scopes").getArray()),
                KeyDigest.ofBytes(row.getBytes("sha256")),
                Optional.ofNullable(row.getTimestamp("expires_at")).map(Timestamp::toInstant),
                row.getBoolean("revoked"));
    }

    @Override
    public RecentRevocations recentlyRevoked() {
        return watch.run("select now(), array(select recently_revoked_api_keys())", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                var ids = (UUID[]) rows.getArray(2).getArray();
                return new RecentRevocations(rows.getTimestamp(1).toInstant(), Set.of(ids));
            }
        });
    }

    @Override
    public void noteUses(Map<UUID, Instant> uses) {
        var ids = uses.keySet().toArray(UUID[]::new);
        var times = uses.values().stream().map(Timestamp::from).toArray(Timestamp[]::new);
        transactions.runShared("select note_api_key_uses(?, ?)", statement -> {
            var connection = statement.getConnection();
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setArray(2, connection.createArrayOf("timestamptz", times));
            return statement.execute();
        });
    }
}
