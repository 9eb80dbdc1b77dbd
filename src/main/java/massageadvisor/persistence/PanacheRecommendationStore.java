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
import massageadvisor.application.idempotency.IdempotencyKey;

/** Stores recommendations. Each method runs in one transaction and returns after the commit. */
@Singleton
class PanacheRecommendationStore implements RecommendationStore {
    private static final String INSERT = """
            insert into recommendation
                (id, created_at, subject, rule_book_version, rule_book_digest, intake, answer, clinic_id)
            select ?, ?, ?, ?, ?, ?, ?,
            """;

    private static final String INSERT_WITHOUT_KEY = INSERT + "id from clinic";
    private static final String INSERT_WITH_KEY = JdbcIdempotencyKeyStore.CLAIM + INSERT + "clinic_id from claimed";
    private static final int FIRST_INDEX = 2;

    private final RecommendationRepository repository;
    private final JdbcIdempotencyKeyStore idempotencyKeys;
    private final TransactionRunner transactions;

    PanacheRecommendationStore(
            RecommendationRepository repository,
            JdbcIdempotencyKeyStore idempotencyKeys,
            TransactionRunner transactions) {
        this.repository = repository;
        this.idempotencyKeys = idempotencyKeys;
        this.transactions = transactions;
    }

    @Override
    public void insert(ClinicId clinic, StoredRecommendation recommendation) {
        int rows = transactions.runStatement(clinic, INSERT_WITHOUT_KEY, statement -> {
            bind(statement, FIRST_INDEX, recommendation);
            return statement.executeUpdate();
        });
        if (rows != 1) {
            throw new IllegalStateException("the insert of a recommendation wrote " + rows + " rows instead of 1");
        }
    }

    @Override
    public Optional<UUID> insertOnce(ClinicId clinic, StoredRecommendation recommendation, IdempotencyKey key) {
        int rows = transactions.runStatement(clinic, INSERT_WITH_KEY, statement -> {
            JdbcIdempotencyKeyStore.bindClaim(statement, key, recommendation.id());
            bind(statement, JdbcIdempotencyKeyStore.INDEX_AFTER_CLAIM, recommendation);
            return statement.executeUpdate();
        });
        return rows == 1 ? Optional.empty() : Optional.of(idempotencyKeys.existing(clinic, key));
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
    public List<StoredRecommendation> list(
            ClinicId clinic, Optional<String> subject, Optional<UUID> before, int limit) {
        return transactions.run(
                clinic,
                () -> repository.newestFirst(subject, before, limit).stream()
                        .map(RecommendationEntity::recommendation)
                        .toList());
    }

    @Override
    public boolean erase(ClinicId clinic, UUID id) {
        return transactions.run(clinic, () -> repository.delete("id", id) > 0);
    }
}
