package massageadvisor.application.limit;

import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Grants leases of a quota, so that all leases of a key in one window together are never more than it. */
public interface LeaseSource {
    /**
     * One block, or what is left of it; never blocks.
     *
     * @return a stage that fails with {@link massageadvisor.application.StoreUnavailableException} if the source cannot
     *     be asked
     */
    CompletionStage<TokenLease> lease(UUID keyId, RateLimit quota);
}
