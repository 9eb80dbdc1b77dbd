package massageadvisor.rulebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Findings;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Rule;

/**
 * Few codes hang together through rules that need several of them. An explanation tries every way to answer such codes,
 * three for each, so one more would take three times as long.
 */
public final class TogetherCheck {
    private static final int MOST = 8;

    private final Findings findings;

    public TogetherCheck(Findings findings) {
        this.findings = findings;
    }

    public void check(List<Rule> rules) {
        var groups = new ArrayList<Set<String>>();
        for (var rule : rules) {
            if (parts(rule.when().contraindications()) + parts(rule.when().redFlags()) > 1) {
                join(codes(rule), groups);
            }
        }
        groups.stream().filter(group -> group.size() > MOST).forEach(this::tell);
    }

    private static int parts(CodeCondition condition) {
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

    private static void join(Set<String> codes, List<Set<String>> groups) {
        var meeting = groups.stream()
                .filter(group -> group.stream().anyMatch(codes::contains))
                .toList();
        meeting.forEach(codes::addAll);
        groups.removeAll(meeting);
        groups.add(codes);
    }

    private void tell(Set<String> group) {
        findings.add(
                "rules",
                String.join(", ", group),
                group.size() + " codes hang together through rules that need several of them",
                "Write rules that need one code each, so that at most " + MOST + " hang together");
    }
}
