package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import massageadvisor.application.access.authentication.KeyDirectory;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: have a key of the platform before anybody can call. */
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

    /** A new one. */
    public IssuedKey create() {
        return createKey.create(ClinicId.PLATFORM, terms("create-admin-key " + clock.instant()), Optional.empty());
    }

    /** Takes a key that was made elsewhere, if there is none of its id; says whether it is valid. */
    public boolean take(ApiKeyToken text) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var key = ApiKey.unused(text.id(), terms("configured " + text.id()), now);
        store.appendIfMissing(ClinicId.PLATFORM, new IssuedKey(key, text));
        return directory
                .find(text.id())
                .filter(found -> found.clinic().equals(ClinicId.PLATFORM) && found.accepts(text, now))
                .isPresent();
    }

    private static KeySpec terms(String name) {
        return new KeySpec(name, KeyKind.SECRET, Scope.of(ClinicId.PLATFORM), Optional.empty());
    }
}
