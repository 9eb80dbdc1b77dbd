package massageadvisor.http.recommendation;

import java.util.UUID;
import massageadvisor.application.NotFoundException;

/** An id in an address. */
final class RecommendationId {
    private RecommendationId() {}

    /**
     * Reads an id in its usual form of 36 characters, in either case.
     *
     * @throws NotFoundException if it is no UUID: then no recommendation has it either
     */
    static UUID parse(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw NotFoundException.ofRecommendation();
        }
        throw NotFoundException.ofRecommendation();
    }
}
