package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import massageadvisor.application.access.authentication.KeyDirectory;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: provide a platform key before any caller can be authenticated. */
@Singleton
public class ProvisionPlatformKey {
    private final CreateKey createKey;
    private final KeyStore store;
    private final KeyDirectory directory;
    private final Clock clock;

    ProvisionPlatformKey(CreateKey createKey, KeyStore store, KeyDirectory directory, Clock clock) {
        this.createKey = createKey;
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Creates a new platform key with all platform scopes.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public IssuedKey create() {
        return createKey.create(ClinicId.PLATFORM, spec("create-admin-key " + clock.instant()), Optional.empty());
    }

    /**
     * Stores a platform key that was created elsewhere, unless a key with its id exists.
     *
     * @return whether the key is valid now; false if it was revoked, or if its id belongs to another key
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public boolean importKey(ApiKeyToken token) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var key = ApiKey.unused(token.id(), spec("configured " + token.id()), now);
        store.insertIfMissing(ClinicId.PLATFORM, new IssuedKey(key, token));
        return directory
                .find(token.id())
                .filter(stored -> stored.clinic().equals(ClinicId.PLATFORM) && stored.accepts(token, now))
                .isPresent();
    }

    private static KeySpec spec(String name) {
        return new KeySpec(name, KeyKind.SECRET, Scope.of(ClinicId.PLATFORM), Optional.empty());
    }
}
