package massageadvisor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.keys.ApiKey;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.KeySpec;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.rules.vocabulary.Coded;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code api_key} without the digest, which is not needed to manage keys. */
@Entity
@Table(name = "api_key")
class KeyEntity {
    @Id
    UUID id;

    @TenantId
    @Column(name = "clinic_id", nullable = false)
    String clinicId;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String kind;

    @Column(nullable = false)
    String[] scopes;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Nullable
    @Column(name = "expires_at")
    Instant expiresAt;

    @Nullable
    @Column(name = "last_used_at")
    Instant lastUsedAt;

    @Nullable
    @Column(name = "revoked_at")
    Instant revokedAt;

    protected KeyEntity() {}

    ApiKey key() {
        var spec = new KeySpec(
                name,
                Coded.find(KeyKind.class, kind).orElseThrow(),
                Scope.parse(scopes),
                Optional.ofNullable(expiresAt));
        return new ApiKey(id, spec, createdAt, Optional.ofNullable(lastUsedAt), Optional.ofNullable(revokedAt));
    }
}
