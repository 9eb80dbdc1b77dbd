package massageadvisor.application.access.authentication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.DemoKey;

/** Use case: say who calls with a key. */
@Singleton
public class IdentifyCaller {
    private final DemoKey demoKey;
    private final KeyCache knownKeys;
    private final OpenedKeys openedKeys;
    private final LastUsedTracker uses;
    private final Clock clock;

    IdentifyCaller(DemoKey demoKey, KeyCache knownKeys, OpenedKeys openedKeys, LastUsedTracker uses, Clock clock) {
        this.demoKey = demoKey;
        this.knownKeys = knownKeys;
        this.openedKeys = openedKeys;
        this.uses = uses;
        this.clock = clock;
    }

    /** Who it is, if that can be said without waiting for the database. */
    public Optional<Identity> ifKnown(String presented) {
        Optional<Caller> demo = demoKey.find(presented);
        if (demo.isPresent()) {
            return Optional.of(demo.get());
        }
        var id = ApiKeyToken.idIn(presented);
        if (id.isEmpty()) {
            return Optional.of(Identity.Unknown.NO_KEY);
        }
        return knownKeys.ifKnown(id.get()).map(found -> identity(id.get(), found, presented));
    }

    private Identity identity(UUID id, StoredKey found, String presented) {
        var now = clock.instant();
        var opened = openedKeys.find(id, found, presented, now);
        if (opened.isPresent()) {
            uses.note(id, now);
            return opened.get();
        }
        return ApiKeyToken.parse(presented)
                .map(key -> identity(key, found, presented, now))
                .orElse(Identity.Unknown.NO_KEY);
    }

    /**
     * Who it is by the database, which is waited for.
     *
     * @throws massageadvisor.application.StoreUnavailableException if it does not answer: then nobody knows
     */
    public Identity lookUp(String presented) {
        return ApiKeyToken.parse(presented)
                .map(key -> knownKeys
                        .lookUp(key.id())
                        .map(found -> identity(key, found, presented, clock.instant()))
                        .orElse(Identity.Unknown.NOT_VALID))
                .orElse(Identity.Unknown.NO_KEY);
    }

    private Identity identity(ApiKeyToken key, StoredKey found, String presented, Instant now) {
        if (!found.opensWith(key, now)) {
            return Identity.Unknown.NOT_VALID;
        }
        uses.note(key.id(), now);
        var caller = new Caller(key.id(), found.clinic(), found.kind(), found.scopes());
        openedKeys.put(found, presented, caller);
        return caller;
    }
}
