package massageadvisor.persistence;

import jakarta.inject.Singleton;
import java.util.Optional;
import massageadvisor.application.idempotency.DeploymentSecret;

/** Reads the secret that the migration created, once. */
@Singleton
class JdbcDeploymentSecret implements DeploymentSecret {
    private final TransactionRunner transactions;
    private volatile Optional<byte[]> known = Optional.empty();

    JdbcDeploymentSecret(TransactionRunner transactions) {
        this.transactions = transactions;
    }

    @Override
    public byte[] read() {
        var secret = known.orElseGet(this::load);
        known = Optional.of(secret);
        return secret.clone();
    }

    private byte[] load() {
        return transactions.runWithoutClinic("select secret from deployment_secret", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        });
    }
}
