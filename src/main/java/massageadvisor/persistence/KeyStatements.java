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

/** What is sent as it stands here: so the digest of a key is in no entity, and in nothing that Hibernate may log. */
final class KeyStatements {
    /** Until the transaction ends; the number stands for keys. */
    private static final String LOCK = "select pg_advisory_xact_lock(5, hashtext(?))";

    private static final String INSERT = """
            insert into api_key (id, clinic_id, name, kind, scopes, sha256, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";

    private KeyStatements() {}

    /** Waits until no other transaction makes a key of this clinic; those that come later wait for this one. */
    static void waitForOthers(Connection connection, ClinicId owner) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, owner.toString());
            lock.execute();
        }
    }

    static void insert(Connection connection, ClinicId owner, IssuedKey key) throws SQLException {
        var terms = key.key().terms();
        var scopes =
                connection.createArrayOf("text", Coded.codesOf(terms.scopes()).toArray());
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, key.key().id());
            insert.setString(2, owner.toString());
            insert.setString(3, terms.name());
            insert.setString(4, terms.kind().code());
            insert.setArray(5, scopes);
            insert.setBytes(6, key.text().digest().toBytes());
            insert.setObject(7, inUtc(key.key().createdAt()));
            insert.setObject(
                    8, terms.expiresAt().map(KeyStatements::inUtc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.execute();
        }
    }

    private static OffsetDateTime inUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
