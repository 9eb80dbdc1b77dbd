package massageadvisor.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.ApiKey;
import massageadvisor.application.access.ClinicId;
import massageadvisor.application.access.KeyStore;
import massageadvisor.application.access.NewKey;
import org.hibernate.Session;

/** One transaction for each call; what it returns is committed. */
@Singleton
class PanacheKeyStore implements KeyStore {
    private final KeyRepository repository;
    private final Session session;
    private final Transactions transactions;

    PanacheKeyStore(KeyRepository repository, Session session, Transactions transactions) {
        this.repository = repository;
        this.session = session;
        this.transactions = transactions;
    }

    @Override
    public boolean append(ClinicId owner, NewKey key, int mostLive) {
        return transactions.run(owner, () -> {
            session.doWork(connection -> KeyStatements.waitForOthers(connection, owner));
            boolean fits =
                    repository.countLive(key.key().terms().name(), key.key().createdAt()) < mostLive;
            if (fits) {
                session.doWork(connection -> KeyStatements.insert(connection, owner, key));
            }
            return fits;
        });
    }

    @Override
    public void appendIfMissing(ClinicId owner, NewKey key) {
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
