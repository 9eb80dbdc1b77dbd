package massageadvisor.http.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import massageadvisor.application.Page;
import massageadvisor.http.request.CursorScope;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageBody<T>(List<T> items, @Nullable String next) {
    public static <S, T> PageBody<T> of(Page<S> page, CursorScope list, Function<S, T> item) {
        return new PageBody<>(
                page.items().stream().map(item).toList(),
                page.next().map(list::cursor).orElse(null));
    }
}
