package massageadvisor.application.access.authentication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys that have opened something, as they were sent, so that not each call has to digest its key again. One counts
 * only as long as {@link KeyCache} knows the very key that it opened.
 */
@Singleton
class OpenedKeys {
    private static final int MOST = 100_000;

    private final Cache<UUID, Opened> opened =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    private static final class Opened {
        private final StoredKey found;
        private final byte[] text;
        private final Caller caller;

        private Opened(StoredKey found, String text, Caller caller) {
            this.found = found;
            this.text = bytes(text);
            this.caller = caller;
        }

        private boolean isSameAs(String presented) {
            return MessageDigest.isEqual(text, bytes(presented));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    void put(StoredKey found, String presented, Caller caller) {
        opened.put(caller.key(), new Opened(found, presented, caller));
    }

    /** Takes as long for a wrong secret as for the right one. */
    Optional<Caller> find(UUID id, StoredKey known, String presented, Instant now) {
        return Optional.ofNullable(opened.getIfPresent(id))
                .filter(one -> one.found.equals(known) && one.isSameAs(presented) && known.isValidAt(now))
                .map(one -> one.caller);
    }
}
