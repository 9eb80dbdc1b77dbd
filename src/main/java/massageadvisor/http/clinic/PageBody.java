package massageadvisor.http.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import massageadvisor.application.Page;
import massageadvisor.http.request.Cursor;
import org.jspecify.annotations.Nullable;

/** A page of a list as it is answered; the last page has no cursor to the next. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PageBody<T>(List<T> items, @Nullable String next) {
    static <S, T> PageBody<T> of(Page<S> page, Function<S, T> item) {
        return new PageBody<>(
                page.items().stream().map(item).toList(),
                page.next().map(Cursor::of).orElse(null));
    }
}
