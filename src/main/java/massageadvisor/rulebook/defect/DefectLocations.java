package massageadvisor.rulebook.defect;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Describes a location so that an author finds it: the id or code of the innermost enclosing entry, then the pointer.
 */
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
