package massageadvisor.persistence;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.StoredRecommendation;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.retry.Attempt;
import massageadvisor.application.retry.IdempotencyKey;

/** One transaction for each call; what it returns is committed. */
@Singleton
class PanacheRecommendationStore implements RecommendationStore {
    private static final String INSERT = """
            insert into recommendation
                (id, created_at, subject, rule_book_version, rule_book_digest, intake, answer, clinic_id)
            select ?, ?, ?, ?, ?, ?, ?,
            """;

    private static final String INSERT_ALWAYS = INSERT + "id from clinic";
    private static final String INSERT_ONCE = JdbcIdempotencyKeyStore.CLAIM + INSERT + "clinic_id from claimed";
    private static final int AFTER_CLINIC = 2;

    private static final String FORGET_REQUEST = "update idempotency_key set request_sha256 = null where made_id = ?";

    private final RecommendationRepository repository;
    private final JdbcIdempotencyKeyStore keys;
    private final TransactionRunner transactions;

    PanacheRecommendationStore(
            RecommendationRepository repository, JdbcIdempotencyKeyStore keys, TransactionRunner transactions) {
        this.repository = repository;
        this.keys = keys;
        this.transactions = transactions;
    }

    @Override
    public void append(ClinicId clinic, StoredRecommendation recommendation) {
        int rows = transactions.runOne(clinic, INSERT_ALWAYS, statement -> {
            bind(statement, AFTER_CLINIC, recommendation);
            return statement.executeUpdate();
        });
        if (rows != 1) {
            throw new IllegalStateException("the database took a recommendation and wrote " + rows + " rows");
        }
    }

    @Override
    public Attempt appendOnce(ClinicId clinic, StoredRecommendation recommendation, IdempotencyKey key) {
        int rows = transactions.runOne(clinic, INSERT_ONCE, statement -> {
            JdbcIdempotencyKeyStore.bindClaim(statement, key, recommendation.id());
            bind(statement, JdbcIdempotencyKeyStore.AFTER_CLAIM, recommendation);
            return statement.executeUpdate();
        });
        return rows == 1 ? Attempt.MADE : keys.whoHas(clinic, key);
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

    @Override
    public Optional<StoredRecommendation> find(ClinicId clinic, UUID id) {
        return transactions.run(
                clinic, () -> repository.findByIdOptional(id).map(RecommendationEntity::recommendation));
    }

    @Override
    public List<StoredRecommendation> list(ClinicId clinic, Optional<String> subject, Optional<UUID> before, int most) {
        return transactions.run(
                clinic,
                () -> repository.newestFirst(subject, before, most).stream()
                        .map(RecommendationEntity::recommendation)
                        .toList());
    }

    @Override
    public boolean erase(ClinicId clinic, UUID id) {
        return transactions.run(clinic, () -> repository.delete("id", id) > 0 && forgetRequest(id));
    }

    /** The SHA-256 of a request could be guessed from all intakes that there are, so it goes with the answer. */
    private boolean forgetRequest(UUID id) {
        return transactions.inConnection(connection -> {
            try (var statement = connection.prepareStatement(FORGET_REQUEST)) {
                statement.setObject(1, id);
                statement.executeUpdate();
                return true;
            }
        });
    }
}
