package massageadvisor.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.IssuedKey;
import massageadvisor.rules.vocabulary.Coded;

/** JDBC statements for keys. They keep the digest out of entities, and out of anything that Hibernate logs. */
final class KeyStatements {
    /** Held until the transaction ends. The first argument is the lock class of keys. */
    private static final String LOCK = "select pg_advisory_xact_lock(5, hashtext(?))";

    private static final String INSERT = """
            insert into api_key (id, clinic_id, name, kind, scopes, sha256, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";

    private KeyStatements() {}

    /** Makes other transactions that insert keys of this clinic wait until this one ends. */
    static void lock(Connection connection, ClinicId owner) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, owner.toString());
            lock.execute();
        }
    }

    static void insert(Connection connection, ClinicId owner, IssuedKey key) throws SQLException {
        var spec = key.key().spec();
        var scopes =
                connection.createArrayOf("text", Coded.codesOf(spec.scopes()).toArray());
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, key.key().id());
            insert.setString(2, owner.toString());
            insert.setString(3, spec.name());
            insert.setString(4, spec.kind().code());
            insert.setArray(5, scopes);
            insert.setBytes(6, key.token().digest().toBytes());
            insert.setObject(7, utc(key.key().createdAt()));
            insert.setObject(8, spec.expiresAt().map(KeyStatements::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.execute();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
