package massageadvisor.bench;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rulebook.BookFolder;
import massageadvisor.rulebook.RuleBookReader;
import massageadvisor.rules.Condition;
import massageadvisor.rules.PainLevel;
import massageadvisor.rules.PainRange;
import massageadvisor.rules.Rule;
import massageadvisor.rules.RuleBook;

/** The book that is shipped, and the same many times over. */
public final class Books {
    public static final RuleBook BUILT_IN = RuleBookReader.read(BookFolder.onClassPath("rules/upper-back-pain"));

    private Books() {}

    /** As many times the rules; every copy has ids of its own and fires from another level of pain on. */
    public static List<Rule> multiplied(int times) {
        var rules = new ArrayList<>(BUILT_IN.rules());
        for (int copy = 1; copy < times; copy++) {
            for (var rule : BUILT_IN.rules()) {
                rules.add(varied(rule, copy));
            }
        }
        return rules;
    }

    private static Rule varied(Rule rule, int copy) {
        var when = rule.when();
        var pain = when.painLevel();
        var from = Math.min(pain.to(), pain.from() + copy % (PainLevel.MAX + 1));
        var condition = new Condition(
                when.causes(),
                new PainRange(from, pain.to()),
                when.durations(),
                when.pressures(),
                when.heats(),
                when.goals(),
                when.contraindications(),
                when.redFlags());
        return new Rule(
                rule.id() + "-" + copy,
                rule.theme(),
                condition,
                rule.then(),
                rule.because(),
                rule.basis(),
                rule.cites());
    }
}
