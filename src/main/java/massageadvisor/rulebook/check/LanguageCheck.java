package massageadvisor.rulebook.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import massageadvisor.rulebook.defect.DefectLocations;
import massageadvisor.rulebook.defect.Defects;

/** Every text is translated into every language that the book lists. */
public final class LanguageCheck {
    private final List<String> languages;
    private final Defects defects;

    public LanguageCheck(List<String> languages, Defects defects) {
        this.languages = languages;
        this.defects = defects;
    }

    public void check(String file, JsonNode tree) {
        check(file, tree, tree, "");
    }

    private void check(String file, JsonNode root, JsonNode node, String pointer) {
        if (node.path("en").isTextual()) {
            for (var language : languages) {
                if (!node.has(language)) {
                    defects.add(
                            file, DefectLocations.name(root, pointer), "the text has no " + language, "Translate it");
                }
            }
        }
        node.properties().forEach(member -> check(file, root, member.getValue(), pointer + "/" + member.getKey()));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            check(file, root, node.get(index), pointer + "/" + index);
        }
    }
}
