package massageadvisor.rulebook.check;

import java.util.List;
import massageadvisor.input.InvalidInputException;
import massageadvisor.intake.IntakeReader;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.parser.BookEntries.InFile;
import massageadvisor.rulebook.parser.Entries.ExampleEntry;
import massageadvisor.rulebook.parser.Entries.RuleEntry;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every example is a valid intake, and its rule fires on it if and only if the example says so. */
public final class ExampleCheck {
    private final Vocabulary vocabulary;
    private final IntakeReader reader;
    private final RuleEngine engine;
    private final Defects defects;

    public ExampleCheck(Vocabulary vocabulary, List<Rule> rules, Defects defects) {
        this.vocabulary = vocabulary;
        this.reader = new IntakeReader(vocabulary);
        this.engine = new RuleEngine(new CompiledRuleBook(rules, vocabulary));
        this.defects = defects;
    }

    public void check(InFile<RuleEntry> rule) {
        var examples = rule.entry().examples();
        for (int index = 0; index < examples.size(); index++) {
            check(rule, examples.get(index), "example " + (index + 1) + " ");
        }
    }

    private void check(InFile<RuleEntry> rule, ExampleEntry example, String which) {
        var id = rule.entry().id();
        try {
            var intake = reader.read(example.given()).intake();
            boolean fires = engine.decide(Facts.of(intake, vocabulary)).fired().stream()
                    .anyMatch(fired -> fired.id().equals(id));
            if (fires != example.fires()) {
                defects.add(
                        rule.file(),
                        id,
                        which + (fires ? "fires but should not" : "should fire but does not"),
                        "Correct the condition of the rule, or the example");
            }
        } catch (InvalidInputException e) {
            e.errors()
                    .forEach(error -> defects.add(
                            rule.file(),
                            id,
                            which + "is not a valid intake: " + error.location() + " "
                                    + error.code().code(),
                            "Write it as in a request to the API"));
        }
    }
}
