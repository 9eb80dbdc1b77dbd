package massageadvisor.persistence;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import massageadvisor.application.limit.LeaseSource;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.TokenLease;

/**
 * Grants leases that all nodes share. Each key has one row, updated by a single statement, which PostgreSQL executes as
 * a transaction of its own. Windows follow the clock of the database.
 */
@Singleton
class DatabaseRateLimitLeases implements LeaseSource {
    /**
     * The row keeps its window if that is the current one, or the next one because the clock was set back by less than
     * a window: so no window is granted twice.
     */
    private static final String LEASE = """
            insert into key_limit as stored (key_id, window_start, used, granted)
            select key, date_bin(make_interval(secs => length), now(), timestamptz 'epoch'), size, size
            from (values (cast(? as uuid), cast(? as integer), cast(? as integer))) as request (key, length, size)
            on conflict (key_id) do update set (window_start, used, granted) = (
                select start, before + least(excluded.granted, available), least(excluded.granted, available)
                from (select case when continues then stored.window_start else excluded.window_start end as start,
                             case when continues then stored.used else 0 end as before
                      from (values (stored.window_start between excluded.window_start
                                    and excluded.window_start + make_interval(secs => ?))) as row (continues)) as window_of_row,
                     lateral (values (greatest(0, ? - before))) as quota (available))
            returning cast(extract(epoch from window_start) as bigint), granted, greatest(0, ? - used),
                      cast(floor(1000 * extract(epoch from window_start + make_interval(secs => ?) - now())) as bigint)
            """;

    private final AccessConnectionPool pool;
    private final Executor executor;

    DatabaseRateLimitLeases(AccessConnectionPool pool, ExecutorService executor) {
        this.pool = pool;
        this.executor = executor;
    }

    @Override
    public CompletionStage<TokenLease> lease(UUID keyId, RateLimit limit) {
        return CompletableFuture.supplyAsync(() -> query(keyId, limit), executor);
    }

    private TokenLease query(UUID keyId, RateLimit limit) {
        return pool.run(LEASE, statement -> {
            bind(statement, keyId, limit);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new TokenLease(
                        rows.getLong(1), rows.getInt(2), rows.getInt(3), Duration.ofMillis(rows.getLong(4)));
            }
        });
    }

    private static void bind(PreparedStatement statement, UUID keyId, RateLimit limit) throws SQLException {
        int seconds = (int) limit.window().toSeconds();
        statement.setObject(1, keyId);
        statement.setInt(2, seconds);
        statement.setInt(3, limit.leaseSize());
        statement.setInt(4, seconds);
        statement.setInt(5, limit.requests());
        statement.setInt(6, limit.requests());
        statement.setInt(7, seconds);
    }
}
