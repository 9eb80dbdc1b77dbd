package massageadvisor.rules.explanation.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.explanation.Explainer;
import massageadvisor.rules.explanation.counterfactual.ChangeModel.Changed;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.sample.RandomRules;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What raises triage is exactly what does so among all that may change, be answered or turn out to be there. */
class TriageIncreaseTest {
    private static final Vocabulary VOCABULARY = RandomRules.VOCABULARY;

    private int found;
    private int ofSeveral;

    @Test
    void isThatOfTheModelOnRandomBooks() {
        for (int seed = 300; seed < 420; seed++) {
            var random = new RandomRules(seed);
            var rules = random.rules(12);
            var reported = random.intake(VOCABULARY, 3);
            var intake = seed % 2 == 0 ? reported : unsureOfAll(reported);

            var changes = new Explainer(new CompiledRuleBook(rules, VOCABULARY))
                    .explain(Facts.of(intake, VOCABULARY))
                    .toRaiseTriage();

            var told = ReportedChanges.oneByOne(changes);
            var expected = model(rules, intake);
            if (changes.truncated()) {
                assertThat(expected).as("seed %s, %s", seed, intake).containsAllEntriesOf(told);
                assertThat(expected.size()).isGreaterThan(told.size());
            } else {
                assertThat(told).as("seed %s, %s", seed, intake).isEqualTo(expected);
            }
            found += told.size();
            ofSeveral += told.keySet().stream().anyMatch(one -> one.size() > 1) ? 1 : 0;
        }

        assertThat(found).isGreaterThan(40);
        assertThat(ofSeveral).isGreaterThan(4);
    }

    private static Intake unsureOfAll(Intake intake) {
        var unsure = new TreeSet<>(intake.contraindications());
        unsure.addAll(intake.unsure());
        return new Intake(
                intake.cause(),
                intake.painLevel(),
                intake.duration(),
                new TreeSet<>(),
                Optional.empty(),
                unsure,
                intake.preferences());
    }

    private static Map<Changed, Triage> model(List<Rule> rules, Intake intake) {
        var interpreter = new Interpreter(rules);
        var now = interpreter.decide(intake).triage();
        var found = new LinkedHashMap<Changed, Triage>();
        int best = Integer.MAX_VALUE;
        for (var attributes : new AttributeChanges(VOCABULARY).hopedOrAnswered(intake)) {
            var values = AttributeChanges.differences(intake, attributes);
            for (var codes : ChangeModel.subsets(open(intake))) {
                var changed = new Changed(values, codes);
                if (changed.size() <= best) {
                    var level = interpreter.decide(with(attributes, codes)).triage();
                    if (level.compareTo(now) > 0) {
                        if (changed.size() < best) {
                            found.clear();
                        }
                        best = changed.size();
                        found.put(changed, level);
                    }
                }
            }
        }
        return found;
    }

    /** What may turn out to be there: codes that are unsure, and red flags that were not asked. */
    private static Set<String> open(Intake intake) {
        var open = new TreeSet<>(intake.unsure());
        if (intake.redFlags().isEmpty()) {
            open.addAll(RandomRules.codes(VOCABULARY.redFlags()));
        }
        return open;
    }

    private static Intake with(Intake intake, Set<String> codes) {
        var contraindications = new TreeSet<>(intake.contraindications());
        var flags = new TreeSet<String>();
        intake.redFlags().ifPresent(flags::addAll);
        var unsure = new TreeSet<>(intake.unsure());
        unsure.removeAll(codes);
        for (var code : codes) {
            (VOCABULARY.isRedFlag(code) ? flags : contraindications).add(code);
        }
        return new Intake(
                intake.cause(),
                intake.painLevel(),
                intake.duration(),
                contraindications,
                Optional.of(flags),
                unsure,
                intake.preferences());
    }
}
