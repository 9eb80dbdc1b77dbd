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
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code recommendation}. Rows are inserted by JDBC and never updated. */
@Entity
@Immutable
@Table(name = "recommendation")
class RecommendationEntity {
    @Id
    UUID id;

    @TenantId
    @Column(name = "clinic_id", nullable = false)
    String clinicId;

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

    StoredRecommendation recommendation() {
        return new StoredRecommendation(
                id, createdAt, Optional.ofNullable(subject), ruleBookVersion, ruleBookDigest, intake, answer);
    }
}
