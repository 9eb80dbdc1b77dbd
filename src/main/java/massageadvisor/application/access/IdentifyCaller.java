package massageadvisor.application.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Use case: say who calls with a key. */
@Singleton
public class IdentifyCaller {
    private final DemoKey demoKey;
    private final KnownKeys knownKeys;
    private final KeyUses uses;
    private final Clock clock;

    IdentifyCaller(DemoKey demoKey, KnownKeys knownKeys, KeyUses uses, Clock clock) {
        this.demoKey = demoKey;
        this.knownKeys = knownKeys;
        this.uses = uses;
        this.clock = clock;
    }

    /** Who it is, if that can be said without waiting for the database. */
    public Optional<Identity> ifKnown(String presented) {
        Optional<Caller> demo = demoKey.find(presented);
        if (demo.isPresent()) {
            return Optional.of(demo.get());
        }
        var key = KeyText.parse(presented);
        return key.isPresent()
                ? knownKeys.ifKnown(key.get().id()).map(found -> identity(key.get(), found))
                : Optional.of(Identity.Unknown.NO_KEY);
    }

    /**
     * Who it is by the database, which is waited for.
     *
     * @throws massageadvisor.application.StoreUnavailableException if it does not answer: then nobody knows
     */
    public Identity lookUp(String presented) {
        return KeyText.parse(presented)
                .<Identity>map(key -> knownKeys
                        .lookUp(key.id())
                        .map(found -> identity(key, found))
                        .orElse(Identity.Unknown.NOT_VALID))
                .orElse(Identity.Unknown.NO_KEY);
    }

    private Identity identity(KeyText key, FoundKey found) {
        var now = clock.instant();
        if (!found.opensWith(key, now)) {
            return Identity.Unknown.NOT_VALID;
        }
        uses.note(key.id(), now);
        return new Caller(key.id(), found.clinic(), found.kind(), found.scopes());
    }
}
