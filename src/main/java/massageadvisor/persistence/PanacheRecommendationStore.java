package massageadvisor.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.StoredRecommendation;

/** One transaction for each call; what it returns is committed. */
@Singleton
class PanacheRecommendationStore implements RecommendationStore {
    private final RecommendationRepository repository;
    private final Transactions transactions;

    PanacheRecommendationStore(RecommendationRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    @Override
    public void append(StoredRecommendation recommendation) {
        transactions.insert(RecommendationEntity.of(recommendation));
    }

    @Override
    public Optional<StoredRecommendation> find(UUID id) {
        return transactions.run(() -> repository.findByIdOptional(id).map(RecommendationEntity::recommendation));
    }

    @Override
    public List<StoredRecommendation> list(Optional<String> subject, Optional<UUID> before, int most) {
        return transactions.run(() -> repository.newestFirst(subject, before, most).stream()
                .map(RecommendationEntity::recommendation)
                .toList());
    }

    @Override
    public boolean erase(UUID id) {
        return transactions.run(() -> repository.delete("id", id) > 0);
    }
}
