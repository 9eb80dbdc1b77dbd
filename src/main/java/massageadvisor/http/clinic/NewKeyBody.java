package massageadvisor.http.clinic;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import massageadvisor.application.access.keys.IssuedKey;
import massageadvisor.http.body.ContainsSecret;

/**
 * A new key, with the secret that is answered only once.
 *
 * @param key the whole key, including its secret
 */
record NewKeyBody(@JsonUnwrapped KeyBody about, String key) implements ContainsSecret {
    static NewKeyBody of(IssuedKey issued) {
        return new NewKeyBody(KeyBody.of(issued.key()), issued.token().reveal());
    }

    /** Omits the secret, so that it is never logged. */
    @Override
    public String toString() {
        return about.keyPrefix() + "_...";
    }
}
