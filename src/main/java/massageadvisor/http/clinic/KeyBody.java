package massageadvisor.http.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import massageadvisor.application.access.keys.ApiKey;
import massageadvisor.http.body.Timestamps;
import massageadvisor.rules.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** A key as it is answered, without its secret. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyBody(
        String id,
        String keyPrefix,
        String name,
        String kind,
        List<String> scopes,
        String createdAt,
        @Nullable String expiresAt,
        @Nullable String lastUsedAt,
        @Nullable String revokedAt) {
    static KeyBody of(ApiKey key) {
        var spec = key.spec();
        return new KeyBody(
                key.id().toString(),
                key.prefix(),
                spec.name(),
                spec.kind().code(),
                Coded.codesOf(spec.scopes()),
                Timestamps.text(key.createdAt()),
                text(spec.expiresAt()),
                text(key.lastUsedAt()),
                text(key.revokedAt()));
    }

    private static @Nullable String text(Optional<Instant> time) {
        return time.map(Timestamps::text).orElse(null);
    }
}
