package massageadvisor.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.ActiveKeyLimit;
import massageadvisor.application.access.keys.ApiKey;
import massageadvisor.application.access.keys.IssuedKey;
import massageadvisor.application.access.keys.KeyStore;
import massageadvisor.application.access.keys.TooManyActiveKeysException;
import massageadvisor.application.idempotency.IdempotencyKey;
import org.hibernate.Session;

/** Stores keys. Each method runs in one transaction and returns after the commit. */
@Singleton
class PanacheKeyStore implements KeyStore {
    private final KeyRepository repository;
    private final JdbcIdempotencyKeyStore idempotencyKeys;
    private final Session session;
    private final TransactionRunner transactions;

    PanacheKeyStore(
            KeyRepository repository,
            JdbcIdempotencyKeyStore idempotencyKeys,
            Session session,
            TransactionRunner transactions) {
        this.repository = repository;
        this.idempotencyKeys = idempotencyKeys;
        this.session = session;
        this.transactions = transactions;
    }

    @Override
    public Optional<UUID> insert(
            ClinicId owner, IssuedKey key, ActiveKeyLimit limit, Optional<IdempotencyKey> idempotencyKey) {
        return transactions.run(owner, () -> {
            var existing =
                    idempotencyKeys.claim(owner, idempotencyKey, key.key().id());
            if (existing.isEmpty()) {
                insert(owner, key, limit);
            }
            return existing;
        });
    }

    private void insert(ClinicId owner, IssuedKey key, ActiveKeyLimit limit) {
        session.doWork(connection -> KeyStatements.lock(connection, owner));
        var now = key.key().createdAt();
        if (repository.countActive(key.key().spec().name(), now) >= limit.perName()) {
            throw new TooManyActiveKeysException(TooManyActiveKeysException.Reached.PER_NAME);
        }
        if (repository.countActive(now) >= limit.total()) {
            throw new TooManyActiveKeysException(TooManyActiveKeysException.Reached.TOTAL);
        }
        session.doWork(connection -> KeyStatements.insert(connection, owner, key));
    }

    @Override
    public void insertIfMissing(ClinicId owner, IssuedKey key) {
        transactions.run(owner, () -> {
            session.doWork(connection -> KeyStatements.insert(connection, owner, key));
            return key;
        });
    }

    @Override
    public Optional<ApiKey> find(ClinicId owner, UUID id) {
        return transactions.run(owner, () -> repository.findByIdOptional(id).map(KeyEntity::key));
    }

    @Override
    public List<ApiKey> list(ClinicId owner, Optional<UUID> before, int limit) {
        return transactions.run(
                owner,
                () -> repository.newestFirst(before, limit).stream()
                        .map(KeyEntity::key)
                        .toList());
    }

    @Override
    public boolean revoke(ClinicId owner, UUID id) {
        return transactions.run(owner, () -> {
            repository.revoke(id);
            return repository.exists(id);
        });
    }
}
