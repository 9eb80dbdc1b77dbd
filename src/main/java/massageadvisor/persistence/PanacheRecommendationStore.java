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
import massageadvisor.application.access.ClinicId;

/** One transaction for each call; what it returns is committed. */
@Singleton
class PanacheRecommendationStore implements RecommendationStore {
    private static final String INSERT = """
            insert into recommendation
                (id, created_at, subject, rule_book_version, rule_book_digest, intake, answer, clinic_id)
            select ?, ?, ?, ?, ?, ?, ?, id from clinic""";

    private final RecommendationRepository repository;
    private final Transactions transactions;

    PanacheRecommendationStore(RecommendationRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    @Override
    public void append(ClinicId clinic, StoredRecommendation recommendation) {
        transactions.runOne(clinic, INSERT, statement -> {
            bind(statement, recommendation);
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, StoredRecommendation recommendation) throws SQLException {
        statement.setObject(2, recommendation.id());
        statement.setObject(3, recommendation.createdAt().atOffset(ZoneOffset.UTC));
        statement.setString(4, recommendation.subject().orElse(null));
        statement.setString(5, recommendation.ruleBookVersion());
        statement.setString(6, recommendation.ruleBookDigest());
        statement.setString(7, recommendation.intake());
        statement.setString(8, recommendation.answer());
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
        return transactions.run(clinic, () -> repository.delete("id", id) > 0);
    }
}
