package massageadvisor.rulebook.check;

import java.util.List;
import massageadvisor.input.InvalidInputException;
import massageadvisor.intake.IntakeReader;
import massageadvisor.rulebook.defect.Findings;
import massageadvisor.rulebook.parser.BookEntries.In;
import massageadvisor.rulebook.parser.Entries.ExampleEntry;
import massageadvisor.rulebook.parser.Entries.RuleEntry;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every example of a rule is a valid intake, and the rule fires on it or not as the example says. */
public final class ExampleCheck {
    private final Vocabulary vocabulary;
    private final IntakeReader reader;
    private final RuleEngine engine;
    private final Findings findings;

    public ExampleCheck(Vocabulary vocabulary, List<Rule> rules, Findings findings) {
        this.vocabulary = vocabulary;
        this.reader = new IntakeReader(vocabulary);
        this.engine = new RuleEngine(rules, vocabulary);
        this.findings = findings;
    }

    public void check(In<RuleEntry> rule) {
        var examples = rule.entry().examples();
        for (int place = 0; place < examples.size(); place++) {
            check(rule, examples.get(place), "example " + (place + 1) + " ");
        }
    }

    private void check(In<RuleEntry> rule, ExampleEntry example, String which) {
        var id = rule.entry().id();
        try {
            var intake = reader.read(example.given()).intake();
            boolean fires = engine.decide(vocabulary.facts(intake)).fired().stream()
                    .anyMatch(fired -> fired.id().equals(id));
            if (fires != example.fires()) {
                findings.add(
                        rule.file(),
                        id,
                        which + (fires ? "fires but should not" : "should fire but does not"),
                        "Mend the rule's condition, or the example");
            }
        } catch (InvalidInputException e) {
            e.errors()
                    .forEach(error -> findings.add(
                            rule.file(),
                            id,
                            which + "is no valid intake: " + error.location() + " "
                                    + error.code().code(),
                            "Write it as the API takes it"));
        }
    }
}
