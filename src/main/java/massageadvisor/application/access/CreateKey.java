package massageadvisor.application.access;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import massageadvisor.application.ConflictException;
import massageadvisor.application.TimeOrderedIds;

/** Use case: make a key. */
@Singleton
public class CreateKey {
    /** The present one and the one that takes over. */
    private static final int MOST_LIVE = 2;

    private final TimeOrderedIds ids;
    private final SecureRandom random = new SecureRandom();
    private final KeyStore store;

    CreateKey(TimeOrderedIds ids, KeyStore store) {
        this.ids = ids;
        this.store = store;
    }

    /**
     * Makes a key for a clinic, or for the platform.
     *
     * @throws ConflictException if two of this name are live
     */
    public NewKey create(ClinicId owner, KeyTerms terms) {
        var id = ids.next();
        var key = new NewKey(
                ApiKey.unused(id, terms, TimeOrderedIds.timeOf(id)), KeyText.create(terms.kind(), id, random));
        if (!store.append(owner, key, MOST_LIVE)) {
            throw new ConflictException("Two keys of this name are live. Revoke the one that is not used any more, then"
                    + " send the request again; or give this key another name.");
        }
        return key;
    }
}
