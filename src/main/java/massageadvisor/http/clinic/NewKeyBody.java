package massageadvisor.http.clinic;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import massageadvisor.application.access.keys.IssuedKey;

/**
 * A key as it is answered once, when it was made.
 *
 * @param key the whole key
 */
record NewKeyBody(@JsonUnwrapped KeyBody about, String key) {
    static NewKeyBody of(IssuedKey made) {
        return new NewKeyBody(KeyBody.of(made.key()), made.text().reveal());
    }

    /** Without the key, wherever it may be printed. */
    @Override
    public String toString() {
        return about.keyPrefix() + "_...";
    }
}
