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
import massageadvisor.application.retry.Attempt;
import massageadvisor.application.retry.IdempotencyKey;
import org.hibernate.Session;

/** One transaction for each call; what it returns is committed. */
@Singleton
class PanacheKeyStore implements KeyStore {
    private final KeyRepository repository;
    private final JdbcIdempotencyKeyStore idempotencyKeys;
    private final Session session;
    private final TransactionRunner transactions;

    PanacheKeyStore(
            KeyRepository repository, JdbcIdempotencyKeyStore idempotencyKeys, Session session, TransactionRunner transactions) {
        this.repository = repository;
        this.idempotencyKeys = idempotencyKeys;
        this.session = session;
        this.transactions = transactions;
    }

    @Override
    public Attempt append(ClinicId owner, IssuedKey key, ActiveKeyLimit most, Optional<IdempotencyKey> once) {
        return transactions.run(owner, () -> {
            var attempt = idempotencyKeys.claim(owner, once, key.key().id());
            if (attempt.before().isEmpty()) {
                insert(owner, key, most);
            }
            return attempt;
        });
    }

    private void insert(ClinicId owner, IssuedKey key, ActiveKeyLimit most) {
        session.doWork(connection -> KeyStatements.waitForOthers(connection, owner));
        var now = key.key().createdAt();
        if (repository.countLive(key.key().terms().name(), now) >= most.ofOneName()) {
            throw new TooManyActiveKeysException(TooManyActiveKeysException.Which.OF_ONE_NAME);
        }
        if (repository.countLive(now) >= most.inAll()) {
            throw new TooManyActiveKeysException(TooManyActiveKeysException.Which.IN_ALL);
        }
        session.doWork(connection -> KeyStatements.insert(connection, owner, key));
    }

    @Override
    public void appendIfMissing(ClinicId owner, IssuedKey key) {
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
    public List<ApiKey> list(ClinicId owner, Optional<UUID> before, int most) {
        return transactions.run(
                owner,
                () -> repository.newestFirst(before, most).stream()
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
