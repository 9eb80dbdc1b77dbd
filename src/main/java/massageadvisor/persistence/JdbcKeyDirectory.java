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
import massageadvisor.application.access.keys.Scope;
import massageadvisor.rules.vocabulary.Coded;

/** Calls the database functions that see the keys of all clinics. Each function returns only what is needed. */
@Singleton
class JdbcKeyDirectory implements KeyDirectory {
    private final TransactionRunner transactions;
    private final AccessConnectionPool accessPool;

    JdbcKeyDirectory(TransactionRunner transactions, AccessConnectionPool accessPool) {
        this.transactions = transactions;
        this.accessPool = accessPool;
    }

    @Override
    public Optional<StoredKey> find(UUID id) {
        return transactions.runWithoutClinic("select * from find_api_key(?)", statement -> {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(storedKey(rows)) : Optional.empty();
            }
        });
    }

    private static StoredKey storedKey(ResultSet row) throws SQLException {
        return new StoredKey(
                ClinicId.parse(row.getString("clinic_id")),
                Coded.find(KeyKind.class, row.getString("kind")).orElseThrow(),
                Scope.parse((String[]) row.getArray("scopes").getArray()),
                KeyDigest.ofBytes(row.getBytes("sha256")),
                Optional.ofNullable(row.getTimestamp("expires_at")).map(Timestamp::toInstant),
                row.getBoolean("revoked"));
    }

    @Override
    public RecentRevocations recentlyRevoked() {
        return accessPool.run("select now(), array(select recently_revoked_api_keys())", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                var ids = (UUID[]) rows.getArray(2).getArray();
                return new RecentRevocations(rows.getTimestamp(1).toInstant(), Set.of(ids));
            }
        });
    }

    @Override
    public void storeLastUsed(Map<UUID, Instant> lastUsed) {
        var ids = lastUsed.keySet().toArray(UUID[]::new);
        var times = lastUsed.values().stream().map(Timestamp::from).toArray(Timestamp[]::new);
        transactions.runWithoutClinic("select note_api_key_uses(?, ?)", statement -> {
            var connection = statement.getConnection();
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setArray(2, connection.createArrayOf("timestamptz", times));
            return statement.execute();
        });
    }
}
