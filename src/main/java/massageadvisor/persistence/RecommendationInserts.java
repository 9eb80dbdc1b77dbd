package massageadvisor.persistence;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import massageadvisor.application.RecommendationStore.Insert;
import massageadvisor.application.RecommendationStore.RolledBackException;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.StoredRecommendation;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * The statements that insert recommendations with their idempotency keys. Each is a transaction of its own, for one row
 * or for a batch.
 */
@Singleton
class RecommendationInserts {
    private static final String INSERT = """
            insert into recommendation
                (id, created_at, subject, rule_book_version, rule_book_digest, intake, answer, clinic_id)
            """;

    private static final String INSERT_ONE = INSERT + "select ?, ?, ?, ?, ?, ?, ?, id from clinic";
    private static final String INSERT_ONE_WITH_KEY =
            JdbcIdempotencyKeyStore.CLAIM_ONE + INSERT + "select ?, ?, ?, ?, ?, ?, ?, clinic_id from claimed";

    /** One array per column, so that the statement is the same for any number of rows, and is prepared once. */
    private static final String INSERT_BATCH = """
            , request as materialized (
                select * from unnest(?::uuid[], ?::timestamptz[], ?, ?, ?, ?, ?, ?, ?, ?) as one
                    (made_id, made_at, subject, rule_book_version, rule_book_digest, intake, answer,
                     key_sha256, operation, fingerprint))
            """ + JdbcIdempotencyKeyStore.CLAIM + INSERT + """
            select made_id, made_at, subject, rule_book_version, rule_book_digest, intake, answer, clinic.id
            from clinic, request
            where key_sha256 is null or made_id in (select made_id from claimed)
            returning id
            """;

    private static final int FIRST_INDEX = 2;

    /** The parameters of {@link #INSERT_BATCH}, in this order. */
    private static final List<Function<Insert, @Nullable String>> COLUMNS = List.of(
            ofRecommendation(StoredRecommendation::id),
            ofRecommendation(StoredRecommendation::createdAt),
            ofRecommendation(recommendation -> recommendation.subject().orElse(null)),
            ofRecommendation(StoredRecommendation::ruleBookVersion),
            ofRecommendation(StoredRecommendation::ruleBookDigest),
            ofRecommendation(StoredRecommendation::intake),
            ofRecommendation(StoredRecommendation::answer),
            ofKey(IdempotencyKey::keySha256),
            ofKey(IdempotencyKey::operation),
            ofKey(IdempotencyKey::fingerprint));

    private final TransactionRunner transactions;

    RecommendationInserts(TransactionRunner transactions) {
        this.transactions = transactions;
    }

    /** See {@link massageadvisor.application.RecommendationStore#insertAll}. */
    Set<UUID> insertAll(ClinicId clinic, List<Insert> inserts) {
        if (inserts.size() == 1) {
            var insert = inserts.get(0);
            return insertOne(clinic, insert) == 1
                    ? Set.of(insert.recommendation().id())
                    : Set.of();
        }
        try {
            return transactions.runStatement(clinic, INSERT_BATCH, statement -> insertBatch(statement, inserts));
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw FailureClassifier.isReportedByServer(e) ? new RolledBackException(e) : e;
        }
    }

    private int insertOne(ClinicId clinic, Insert insert) {
        var recommendation = insert.recommendation();
        if (insert.key().isEmpty()) {
            return transactions.runStatement(clinic, INSERT_ONE, statement -> {
                bind(statement, FIRST_INDEX, recommendation);
                return statement.executeUpdate();
            });
        }
        var key = insert.key().get();
        return transactions.runStatement(clinic, INSERT_ONE_WITH_KEY, statement -> {
            JdbcIdempotencyKeyStore.bindClaim(statement, key, recommendation.id());
            bind(statement, JdbcIdempotencyKeyStore.INDEX_AFTER_CLAIM, recommendation);
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, int first, StoredRecommendation recommendation)
            throws SQLException {
        statement.setObject(first, recommendation.id());
        statement.setObject(first + 1, recommendation.createdAt().atOffset(ZoneOffset.UTC));
        statement.setString(first + 2, recommendation.subject().orElse(null));
        statement.setString(first + 3, recommendation.ruleBookVersion());
        statement.setString(first + 4, recommendation.ruleBookDigest());
        statement.setString(first + 5, recommendation.intake());
        statement.setString(first + 6, recommendation.answer());
    }

    private static Set<UUID> insertBatch(PreparedStatement statement, List<Insert> inserts) throws SQLException {
        int index = FIRST_INDEX;
        for (var column : COLUMNS) {
            var values = inserts.stream().map(column).toArray(String[]::new);
            statement.setArray(index, statement.getConnection().createArrayOf("text", values));
            index++;
        }
        var inserted = new HashSet<UUID>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                inserted.add(rows.getObject("id", UUID.class));
            }
        }
        return inserted;
    }

    private static Function<Insert, @Nullable String> ofRecommendation(
            Function<StoredRecommendation, @Nullable Object> column) {
        return insert -> Objects.toString(column.apply(insert.recommendation()), null);
    }

    private static Function<Insert, @Nullable String> ofKey(Function<IdempotencyKey, String> column) {
        return insert -> insert.key().map(column).orElse(null);
    }
}
