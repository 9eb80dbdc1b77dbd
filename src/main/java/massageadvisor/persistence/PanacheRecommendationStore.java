package massageadvisor.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.StoredRecommendation;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;

/** Stores recommendations. Each method runs in one transaction and returns after the commit. */
@Singleton
class PanacheRecommendationStore implements RecommendationStore {
    private final RecommendationRepository repository;
    private final RecommendationInserts recommendationInserts;
    private final JdbcIdempotencyKeyStore idempotencyKeys;
    private final TransactionRunner transactions;

    PanacheRecommendationStore(
            RecommendationRepository repository,
            RecommendationInserts recommendationInserts,
            JdbcIdempotencyKeyStore idempotencyKeys,
            TransactionRunner transactions) {
        this.repository = repository;
        this.recommendationInserts = recommendationInserts;
        this.idempotencyKeys = idempotencyKeys;
        this.transactions = transactions;
    }

    @Override
    public Set<UUID> insertAll(ClinicId clinic, List<Insert> inserts) {
        return recommendationInserts.insertAll(clinic, inserts);
    }

    @Override
    public UUID getCreatedId(ClinicId clinic, IdempotencyKey key) {
        return idempotencyKeys.getCreatedId(clinic, key);
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
