package massageadvisor.application.access.authentication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.DemoKey;

/**
 * Use case: authenticate a caller by API key. Safe for use by several threads.
 *
 * <p>The key is digested on every request, so that no key stays in memory in clear after its request.
 */
@Singleton
public class IdentifyCaller {
    private final DemoKey demoKey;
    private final KeyCache keyCache;
    private final LastUsedTracker lastUsed;
    private final Clock clock;

    IdentifyCaller(DemoKey demoKey, KeyCache keyCache, LastUsedTracker lastUsed, Clock clock) {
        this.demoKey = demoKey;
        this.keyCache = keyCache;
        this.lastUsed = lastUsed;
        this.clock = clock;
    }

    /** Authenticates from memory and never blocks. Returns empty if the database has to be asked. */
    public Optional<AuthenticationResult> identifyFromCache(String presented) {
        var demo = demoKey.find(presented);
        if (demo.isPresent()) {
            return Optional.of(demo.get());
        }
        var token = ApiKeyToken.parse(presented);
        return token.isPresent()
                ? keyCache.findCached(token.get().id()).map(stored -> identify(token.get(), stored))
                : Optional.of(notAKey(presented));
    }

    /**
     * Authenticates with a query to the database, and blocks until it answers.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database does not answer in time
     */
    public AuthenticationResult identify(String presented) {
        return ApiKeyToken.parse(presented)
                .map(token -> keyCache.load(token.id())
                        .map(stored -> identify(token, stored))
                        .orElse(AuthenticationResult.Failure.INVALID_KEY))
                .orElse(notAKey(presented));
    }

    private static AuthenticationResult notAKey(String presented) {
        return presented.equals(DemoKey.TEXT)
                ? AuthenticationResult.Failure.DEMO_KEY_DISABLED
                : AuthenticationResult.Failure.MALFORMED_KEY;
    }

    private AuthenticationResult identify(ApiKeyToken token, StoredKey stored) {
        var now = clock.instant();
        if (!stored.accepts(token, now)) {
            return AuthenticationResult.Failure.INVALID_KEY;
        }
        lastUsed.record(token.id(), now);
        return new Caller(token.id(), stored.clinic(), stored.kind(), stored.scopes());
    }
}
