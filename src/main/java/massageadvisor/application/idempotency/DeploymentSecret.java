package massageadvisor.application.idempotency;

/** Port: a random secret that is the same on all nodes of a deployment. */
public interface DeploymentSecret {
    /**
     * Returns the secret. The first call blocks.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    byte[] read();
}
