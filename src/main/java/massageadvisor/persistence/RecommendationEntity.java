package massageadvisor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.StoredRecommendation;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table; written once. */
@Entity
@Immutable
@Table(name = "recommendation")
class RecommendationEntity {
    @Id
    UUID id;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Nullable
    String subject;

    @Column(name = "rule_book_version", nullable = false)
    String ruleBookVersion;

    @Column(name = "rule_book_digest", nullable = false)
    String ruleBookDigest;

    @Column(nullable = false)
    String intake;

    @Column(nullable = false)
    String answer;

    protected RecommendationEntity() {}

    static RecommendationEntity of(StoredRecommendation recommendation) {
        var entity = new RecommendationEntity();
        entity.id = recommendation.id();
        entity.createdAt = recommendation.createdAt();
        entity.subject = recommendation.subject().orElse(null);
        entity.ruleBookVersion = recommendation.ruleBookVersion();
        entity.ruleBookDigest = recommendation.ruleBookDigest();
        entity.intake = recommendation.intake();
        entity.answer = recommendation.answer();
        return entity;
    }

    StoredRecommendation recommendation() {
        return new StoredRecommendation(
                id, createdAt, Optional.ofNullable(subject), ruleBookVersion, ruleBookDigest, intake, answer);
    }
}
