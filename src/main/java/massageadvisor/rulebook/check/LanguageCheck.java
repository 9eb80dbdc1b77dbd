package massageadvisor.rulebook.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import massageadvisor.rulebook.defect.DefectLocations;
import massageadvisor.rulebook.defect.Findings;

/** Every text has every language that the book says it has. */
public final class LanguageCheck {
    private final List<String> languages;
    private final Findings findings;

    public LanguageCheck(List<String> languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
    }

    public void check(String file, JsonNode tree) {
        check(file, tree, tree, "");
    }

    private void check(String file, JsonNode root, JsonNode node, String pointer) {
        if (node.path("en").isTextual()) {
            for (var language : languages) {
                if (!node.has(language)) {
                    findings.add(
                            file, DefectLocations.name(root, pointer), "the text has no " + language, "Translate it");
                }
            }
        }
        node.properties().forEach(member -> check(file, root, member.getValue(), pointer + "/" + member.getKey()));
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            check(file, root, node.get(place), pointer + "/" + place);
        }
    }
}
