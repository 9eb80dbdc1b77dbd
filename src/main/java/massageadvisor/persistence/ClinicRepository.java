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
import massageadvisor.application.retry.Attempt;
import massageadvisor.application.retry.IdempotencyKey;

/** Keeps clinics. The platform has a row among them, which is never shown. */
@Singleton
class ClinicRepository implements PanacheRepositoryBase<ClinicEntity, String>, ClinicStore {
    private static final String PLATFORM = ClinicId.PLATFORM.toString();
    private static final String AFTER_ALL = new UUID(-1, -1).toString();

    private final JdbcIdempotencyKeyStore keys;
    private final TransactionRunner transactions;

    ClinicRepository(JdbcIdempotencyKeyStore keys, TransactionRunner transactions) {
        this.keys = keys;
        this.transactions = transactions;
    }

    @Override
    public Attempt append(Clinic clinic, Optional<IdempotencyKey> once) {
        return transactions.run(ClinicId.PLATFORM, () -> {
            var attempt = keys.claim(ClinicId.PLATFORM, once, clinic.id().value());
            if (attempt.before().isEmpty()) {
                persist(new ClinicEntity(clinic));
            }
            return attempt;
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
    public List<Clinic> list(Optional<UUID> before, int most) {
        var start = before.map(UUID::toString).orElse(AFTER_ALL);
        return transactions.run(
                ClinicId.PLATFORM,
                () -> find("id < ?1 and id <> ?2", Sort.descending("id"), start, PLATFORM).range(0, most - 1).stream()
                        .map(ClinicEntity::clinic)
                        .toList());
    }
}
