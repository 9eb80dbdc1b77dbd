package massageadvisor.persistence;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;
import massageadvisor.application.idempotency.IdempotencyKeyReusedException;
import massageadvisor.application.idempotency.IdempotencyKeyStore;
import massageadvisor.application.idempotency.RequestInProgressException;

/**
 * Stores idempotency keys. A key is claimed in the transaction that creates the resource, so that neither exists
 * without the other. A request that finds a claim held by an open transaction fails at once.
 */
@Singleton
class JdbcIdempotencyKeyStore implements IdempotencyKeyStore {
    /**
     * Goes before an insert, and after the table {@code request}, which has the columns {@code key_sha256},
     * {@code operation}, {@code fingerprint} and {@code made_id}. It adds the table {@code claimed}, with the clinic
     * and the {@code made_id} of each request that has claimed its key: the advisory lock was free, so no other
     * transaction holds the key, and the key was not used in the last 24 hours.
     */
    static final String CLAIM = """
            , claimed as (
                insert into idempotency_key as known (clinic_id, key_sha256, operation, fingerprint, made_id, created_at)
                select clinic.id, request.key_sha256, request.operation, request.fingerprint, request.made_id, now()
                from clinic, request
                where pg_try_advisory_xact_lock(hashtextextended(clinic.id || request.key_sha256, 0))
                on conflict (clinic_id, key_sha256) do update
                    set operation = excluded.operation, fingerprint = excluded.fingerprint,
                        made_id = excluded.made_id, created_at = excluded.created_at
                    where known.created_at < now() - interval '24 hours'
                returning clinic_id, made_id)
            """;

    /** {@link #CLAIM} for one request, with its parameters. */
    static final String CLAIM_ONE =
            ", request (key_sha256, operation, fingerprint, made_id) as materialized (select ?, ?, ?, ?)" + CLAIM;

    /** Index of the first parameter after those of {@link #CLAIM_ONE}. */
    static final int INDEX_AFTER_CLAIM = 6;

    private static final String CLAIM_ONLY =
            TransactionRunner.WITH_CLINIC + CLAIM_ONE + "select clinic_id from claimed";
    private static final String FIND = """
            select operation, fingerprint, made_id from idempotency_key
            where key_sha256 = ? and created_at >= now() - interval '24 hours'""";

    private final TransactionRunner transactions;

    JdbcIdempotencyKeyStore(TransactionRunner transactions) {
        this.transactions = transactions;
    }

    /** Binds the parameters of {@link #CLAIM_ONE} for a request that creates the resource with this id. */
    static void bindClaim(PreparedStatement statement, IdempotencyKey key, UUID created) throws SQLException {
        statement.setString(2, key.keySha256());
        statement.setString(3, key.operation());
        statement.setString(4, key.fingerprint());
        statement.setObject(5, created);
    }

    /**
     * Claims the key, if there is one, in the current transaction. A rollback releases the claim.
     *
     * @return the id that the same request created earlier; empty if there is no key, or it is claimed now
     * @throws RequestInProgressException if a transaction that holds the key is still open
     * @throws IdempotencyKeyReusedException if another request used the key
     */
    Optional<UUID> claim(ClinicId clinic, Optional<IdempotencyKey> key, UUID created) {
        return key.flatMap(
                value -> transactions.withConnection(connection -> claim(connection, clinic, value, created)));
    }

    private static Optional<UUID> claim(Connection connection, ClinicId clinic, IdempotencyKey key, UUID created)
            throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM_ONLY)) {
            statement.setString(1, clinic.toString());
            bindClaim(statement, key, created);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.empty() : Optional.of(existing(connection, key));
            }
        }
    }

    /**
     * Returns the id that the same request created earlier, after a claim has failed.
     *
     * @throws RequestInProgressException if a transaction that holds the key is still open
     * @throws IdempotencyKeyReusedException if another request used the key
     */
    UUID getCreatedId(ClinicId clinic, IdempotencyKey key) {
        return transactions.runWithConnection(clinic, connection -> existing(connection, key));
    }

    private static UUID existing(Connection connection, IdempotencyKey key) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, key.keySha256());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new RequestInProgressException();
                }
                if (!isSameRequest(key, rows)) {
                    throw new IdempotencyKeyReusedException();
                }
                return rows.getObject("made_id", UUID.class);
            }
        }
    }

    private static boolean isSameRequest(IdempotencyKey key, ResultSet row) throws SQLException {
        return key.operation().equals(row.getString("operation"))
                && key.fingerprint().equals(row.getString("fingerprint"));
    }

    @Override
    public void deleteExpired() {
        while (deleteBatch() > 0) {
            Log.debug("Deleted a batch of expired idempotency keys");
        }
    }

    private long deleteBatch() {
        return transactions.runWithoutClinic("select forget_expired_idempotency_keys()", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
