package massageadvisor.application.limit;

import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * Port: grants token leases. All leases of a key in one window together never exceed the rate limit. Implementations
 * are safe for use by several threads.
 */
public interface LeaseSource {
    /**
     * Grants one lease of {@link RateLimit#leaseSize} tokens, or what is left in the window. Does not block.
     *
     * @return a stage that fails with {@link massageadvisor.application.StoreUnavailableException} if the source is
     *     unavailable
     */
    CompletionStage<TokenLease> lease(UUID keyId, RateLimit limit);
}
