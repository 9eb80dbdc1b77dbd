package massageadvisor.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the id before which the next page starts, if there is a next page
 */
public record Page<T>(List<T> items, Optional<UUID> next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Creates a page of the first {@code limit} items.
     *
     * @param found the result of a query for {@code limit + 1} items: one more than the limit means there is a next
     *     page
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, UUID> id) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        var items = found.subList(0, limit);
        return new Page<>(items, Optional.of(id.apply(items.get(limit - 1))));
    }
}
