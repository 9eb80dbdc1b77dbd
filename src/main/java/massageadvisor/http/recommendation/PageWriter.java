package massageadvisor.http.recommendation;

import java.util.stream.Collectors;
import massageadvisor.application.ListRecommendations.Page;
import massageadvisor.application.StoredRecommendation;

/** Writes a page of a list; each entry word for word as it was answered. */
final class PageWriter {
    private PageWriter() {}

    static String write(Page page) {
        var items = page.items().stream().map(StoredRecommendation::answer).collect(Collectors.joining(",", "[", "]"));
        var next = page.next().map(id -> ",\"next\":\"" + Cursor.of(id) + "\"").orElse("");
        return "{\"items\":" + items + next + "}";
    }
}
