package massageadvisor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.Clinic;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.clinics.ClinicStore;
import massageadvisor.application.idempotency.IdempotencyKey;

/** Stores clinics. The platform has a row in the same table, which is never returned. */
@Singleton
class ClinicRepository implements PanacheRepositoryBase<ClinicEntity, String>, ClinicStore {
    private static final String PLATFORM = ClinicId.PLATFORM.toString();
    private static final String MAX_ID = new UUID(-1, -1).toString();

    private final JdbcIdempotencyKeyStore idempotencyKeys;
    private final TransactionRunner transactions;

    ClinicRepository(JdbcIdempotencyKeyStore idempotencyKeys, TransactionRunner transactions) {
        this.idempotencyKeys = idempotencyKeys;
        this.transactions = transactions;
    }

    @Override
    public Optional<UUID> insert(Clinic clinic, Optional<IdempotencyKey> idempotencyKey) {
        return transactions.run(ClinicId.PLATFORM, () -> {
            var existing = idempotencyKeys.claim(
                    ClinicId.PLATFORM, idempotencyKey, clinic.id().value());
            if (existing.isEmpty()) {
                persist(new ClinicEntity(clinic));
            }
            return existing;
        });
    }

    @Override
    public Optional<Clinic> find(ClinicId id) {
        return id.equals(ClinicId.PLATFORM)
                ? Optional.empty()
                : transactions.run(
                        ClinicId.PLATFORM, () -> findByIdOptional(id.toString()).map(ClinicEntity::clinic));
    }

    @Override
    public List<Clinic> list(Optional<UUID> before, int limit) {
        var end = before.map(UUID::toString).orElse(MAX_ID);
        return transactions.run(
                ClinicId.PLATFORM,
                () -> find("id < ?1 and id <> ?2", Sort.descending("id"), end, PLATFORM).range(0, limit - 1).stream()
                        .map(ClinicEntity::clinic)
                        .toList());
    }
}
