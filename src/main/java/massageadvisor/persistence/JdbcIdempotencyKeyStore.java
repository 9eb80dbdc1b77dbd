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
import massageadvisor.application.retry.Attempt;
import massageadvisor.application.retry.IdempotencyKey;
import massageadvisor.application.retry.IdempotencyKeyStore;
import massageadvisor.application.retry.IdempotencyKeyReusedException;
import massageadvisor.application.retry.RequestInProgressException;

/**
 * Claims idempotency keys. A claim is taken in the transaction that makes what it is for, so there is never one without
 * the other; who finds a claim of a transaction that is not over does not wait for it.
 */
@Singleton
class JdbcIdempotencyKeyStore implements IdempotencyKeyStore {
    /**
     * Goes before an insert that selects from {@code claimed}, which has a row with the clinic only for who may go on:
     * the lock says that nobody else is at it, the key that nobody was in the last 24 hours.
     */
    static final String CLAIM = """
            , claimed as (
                insert into idempotency_key as known (clinic_id, key_sha256, operation, request_sha256, made_id, created_at)
                select id, ?, ?, ?, ?, now() from clinic where pg_try_advisory_xact_lock(hashtextextended(id || ?, 0))
                on conflict (clinic_id, key_sha256) do update
                    set operation = excluded.operation, request_sha256 = excluded.request_sha256,
                        made_id = excluded.made_id, created_at = excluded.created_at
                    where known.created_at < now() - interval '24 hours'
                returning clinic_id)
            """;

    /** The number of the first parameter after those of a claim. */
    static final int AFTER_CLAIM = 7;

    private static final String CLAIM_ALONE = TransactionRunner.WITH_CLINIC + CLAIM + "select clinic_id from claimed";

    private static final String FIND = """
            select operation, request_sha256, made_id from idempotency_key
            where key_sha256 = ? and created_at >= now() - interval '24 hours'""";

    private final TransactionRunner transactions;

    JdbcIdempotencyKeyStore(TransactionRunner transactions) {
        this.transactions = transactions;
    }

    static void bindClaim(PreparedStatement statement, IdempotencyKey key, UUID made) throws SQLException {
        statement.setString(2, key.key());
        statement.setString(3, key.operation());
        statement.setString(4, key.request());
        statement.setObject(5, made);
        statement.setString(6, key.key());
    }

    /**
     * Claims a key, if there is one, in the transaction under way; it is given back when that fails.
     *
     * @throws RequestInProgressException if the request that has it is not over
     * @throws IdempotencyKeyReusedException if that was another request
     */
    Attempt claim(ClinicId clinic, Optional<IdempotencyKey> key, UUID made) {
        return key.map(one -> transactions.inConnection(connection -> claim(connection, clinic, one, made)))
                .orElse(Attempt.MADE);
    }

    private static Attempt claim(Connection connection, ClinicId clinic, IdempotencyKey key, UUID made)
            throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM_ALONE)) {
            statement.setString(1, clinic.toString());
            bindClaim(statement, key, made);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Attempt.MADE : find(connection, key);
            }
        }
    }

    /**
     * Why a claim was not to be had.
     *
     * @throws RequestInProgressException if the request that has it is not over
     * @throws IdempotencyKeyReusedException if that was another request
     */
    Attempt whoHas(ClinicId clinic, IdempotencyKey key) {
        return transactions.runInConnection(clinic, connection -> find(connection, key));
    }

    private static Attempt find(Connection connection, IdempotencyKey key) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, key.key());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new RequestInProgressException();
                }
                if (!isOf(key, rows)) {
                    throw new IdempotencyKeyReusedException();
                }
                return Attempt.madeBefore(rows.getObject("made_id", UUID.class));
            }
        }
    }

    /** If what was made is erased, the rest of what the request was is too: any of this operation finds nothing. */
    private static boolean isOf(IdempotencyKey key, ResultSet row) throws SQLException {
        var request = row.getString("request_sha256");
        return key.operation().equals(row.getString("operation")) && (request == null || request.equals(key.request()));
    }

    @Override
    public void forgetExpired() {
        while (forgetSome() > 0) {
            Log.debug("Forgot some idempotency keys that are out of date");
        }
    }

    private long forgetSome() {
        return transactions.runShared("select forget_expired_idempotency_keys()", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
