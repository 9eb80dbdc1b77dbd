package massageadvisor.rulebook.defect;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/** Names a place in a file as its author finds it: by the innermost id or code on the way, then by the pointer. */
public final class DefectLocations {
    private DefectLocations() {}

    public static String name(JsonNode tree, String pointer) {
        var name = "";
        for (var at = JsonPointer.compile(pointer); at != null; at = at.head()) {
            name = name.isEmpty() ? idOf(tree.at(at)) : name;
        }
        return pointer.isEmpty() ? "the whole file" : (name + " " + pointer).strip();
    }

    private static String idOf(JsonNode node) {
        return node.path("id").asText(node.path("code").asText(""));
    }
}
