package massageadvisor.rules.explanation.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.explanation.counterfactual.ChangeModel.Changed;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.sample.RandomRules;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Least changes are exactly those that a brute-force model finds, on random and on cut-down books. */
class CounterfactualExplainerTest {
    private int found;
    private int foundNone;
    private int ofSeveral;

    @Test
    void areThoseOfTheModelOnRandomBooks() {
        for (int seed = 0; seed < 30; seed++) {
            var random = new RandomRules(seed);
            check(random.rules(10), RandomRules.VOCABULARY, random, 4, 4);
        }

        assertThat(found).isGreaterThan(60);
        assertThat(foundNone).isGreaterThan(60);
        assertThat(ofSeveral).isGreaterThan(10);
    }

    @Test
    void areThoseOfTheModelOnTheBuiltInBookAndPartsOfIt() {
        var all = BuiltInBook.BOOK.rules();
        for (int part = 1; part <= 4; part++) {
            var rules = new ArrayList<>(all);
            Collections.shuffle(rules, new Random(part));
            check(
                    part == 1 ? all : rules.subList(0, all.size() / part),
                    BuiltInBook.BOOK.vocabulary(),
                    new RandomRules(part),
                    3,
                    3);
        }

        assertThat(found).isGreaterThan(10);
        assertThat(foundNone).isGreaterThan(10);
    }

    private void check(List<Rule> rules, Vocabulary vocabulary, RandomRules random, int codes, int times) {
        var leastChange = new CounterfactualExplainer(new CompiledRuleBook(rules, vocabulary));
        var model = new ChangeModel(rules, vocabulary);
        var interpreter = new Interpreter(rules);
        for (int time = 0; time < times; time++) {
            var intake = random.intake(vocabulary, codes);
            var facts = Facts.of(intake, vocabulary);
            for (var modality : Modality.values()) {
                compare(
                        leastChange.toOffer(modality, facts),
                        model.smallest(intake, after -> after.offers(modality)),
                        intake);
            }
            var level = interpreter.decide(intake).triage();
            compare(
                    leastChange.toLowerTriage(facts),
                    model.smallest(intake, after -> after.triage().compareTo(level) < 0),
                    intake);
        }
    }

    private void compare(Changes changes, Map<Changed, Triage> expected, Intake intake) {
        var told = ReportedChanges.oneByOne(changes);
        if (changes.truncated()) {
            assertThat(expected).as("%s", intake).containsAllEntriesOf(told);
        } else {
            assertThat(told).as("%s", intake).isEqualTo(expected);
        }
        found += told.isEmpty() ? 0 : 1;
        foundNone += told.isEmpty() ? 1 : 0;
        ofSeveral += told.keySet().stream().anyMatch(one -> one.size() > 1) ? 1 : 0;
    }
}
