package massageadvisor.rulebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Rule;

/**
 * Limits how many codes are linked. Two codes are linked if a rule needs several codes and names both, and links are
 * transitive. An explanation tries every combination of the three answers to linked codes, so each additional code
 * makes it three times slower.
 */
public final class LinkedCodesCheck {
    private static final int MAX_LINKED_CODES = 8;

    private final Defects defects;

    public LinkedCodesCheck(Defects defects) {
        this.defects = defects;
    }

    public void check(List<Rule> rules) {
        var groups = new ArrayList<Set<String>>();
        for (var rule : rules) {
            if (clauses(rule.when().contraindications()) + clauses(rule.when().redFlags()) > 1) {
                merge(codes(rule), groups);
            }
        }
        groups.stream().filter(group -> group.size() > MAX_LINKED_CODES).forEach(this::addDefect);
    }

    private static int clauses(CodeCondition condition) {
        return condition.allOf().size() + (condition.anyOf().isEmpty() ? 0 : 1);
    }

    private static Set<String> codes(Rule rule) {
        var codes = new TreeSet<String>();
        Stream.of(rule.when().contraindications(), rule.when().redFlags()).forEach(condition -> {
            codes.addAll(condition.anyOf());
            codes.addAll(condition.allOf());
        });
        return codes;
    }

    private static void merge(Set<String> codes, List<Set<String>> groups) {
        var overlapping = groups.stream()
                .filter(group -> group.stream().anyMatch(codes::contains))
                .toList();
        overlapping.forEach(codes::addAll);
        groups.removeAll(overlapping);
        groups.add(codes);
    }

    private void addDefect(Set<String> group) {
        defects.add(
                "rules",
                String.join(", ", group),
                group.size() + " codes are linked by rules that need several of them",
                "Write rules that need one code each, so that at most " + MAX_LINKED_CODES + " are linked");
    }
}
