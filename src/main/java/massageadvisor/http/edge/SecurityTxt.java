package massageadvisor.http.edge;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import massageadvisor.http.header.Caching;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves {@code /.well-known/security.txt} (RFC 9116), which tells finders of a security defect whom to write to.
 * Without a configured contact the path does not exist.
 */
@Singleton
final class SecurityTxt {
    static final String PATH = "/.well-known/security.txt";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Pattern CONTACT = Pattern.compile("(mailto:|https://|tel:)[!-~]+");
    /** Readers may rely on the content for this long; the file is written anew for each of them. */
    private static final Duration VALIDITY = Duration.ofDays(30);

    private final Optional<String> contact;
    private final Clock clock;

    /** @throws ConfigurationException if the contact is not one that the RFC allows */
    SecurityTxt(@ConfigProperty(name = "massage-advisor.security.contact") Optional<String> contact, Clock clock) {
        this.contact = contact.map(SecurityTxt::valid);
        this.clock = clock;
    }

    void register(@Observes Router router) {
        if (contact.isPresent()) {
            router.route(PATH).handler(this::answer);
        }
    }

    private void answer(RoutingContext context) {
        if (!READING.contains(context.request().method())) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            context.fail(405);
            return;
        }
        Caching.ONE_HOUR.putOn(context.response());
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(text(contact.orElseThrow(), clock.instant()));
    }

    static String text(String contact, Instant now) {
        return "Contact: " + contact + "\nExpires: " + now.plus(VALIDITY).truncatedTo(ChronoUnit.DAYS)
                + "\nPreferred-Languages: en\n";
    }

    static String valid(String contact) {
        if (!CONTACT.matcher(contact).matches()) {
            throw new ConfigurationException("massage-advisor.security.contact is \"" + contact
                    + "\", which is not an address for reports. It begins with mailto:, https:// or tel: and has no"
                    + " spaces, for example mailto:security@example.org.");
        }
        return contact;
    }
}
