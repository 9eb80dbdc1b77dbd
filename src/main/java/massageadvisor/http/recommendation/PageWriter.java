package massageadvisor.http.recommendation;

import java.util.stream.Collectors;
import massageadvisor.application.Page;
import massageadvisor.application.StoredRecommendation;
import massageadvisor.http.request.Cursor;

/** Writes a page of a list; each entry word for word as it was answered. */
final class PageWriter {
    private PageWriter() {}

    static String write(Page<StoredRecommendation> page) {
        var items = page.items().stream().map(StoredRecommendation::answer).collect(Collectors.joining(",", "[", "]"));
        var next = page.next().map(id -> ",\"next\":\"" + Cursor.of(id) + "\"").orElse("");
        return "{\"items\":" + items + next + "}";
    }
}
