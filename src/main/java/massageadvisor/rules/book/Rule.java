package massageadvisor.rules.book;

import java.util.List;
import massageadvisor.rules.vocabulary.Text;

/** One rule: when it fires, what it does then, why, and on what evidence. */
public record Rule(
        String id, String theme, Condition when, Effects then, Text because, Basis basis, List<String> cites) {
    public Rule {
        cites = List.copyOf(cites);
        if (when.testsCodes() && !then.points().isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " makes points depend on a contraindication or red flag");
        }
    }
}
