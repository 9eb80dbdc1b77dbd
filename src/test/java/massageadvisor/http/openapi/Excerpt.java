package massageadvisor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** An answer with the first element of each list, so that the examples keep the document small. */
final class Excerpt {
    private Excerpt() {}

    static JsonNode of(JsonNode answer) {
        if (answer instanceof ArrayNode list) {
            while (list.size() > 1) {
                list.remove(list.size() - 1);
            }
        }
        answer.forEach(Excerpt::of);
        return answer;
    }
}
