package massageadvisor.rules.proof.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.sample.EveryInput;
import massageadvisor.rules.sample.EveryInput.Input;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.sample.Interpreter.Outcome;
import massageadvisor.rules.sample.RandomBooks;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about rules is what trying every input shows. */
class AnalysisAgainstEveryInputTest {
    private static final EveryInput INPUTS = new EveryInput(RandomBooks.VOCABULARY);
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    static LongStream seeds() {
        return LongStream.range(200, 202);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agrees(long seed) {
        var rules = new ArrayList<>(new RandomBooks(seed).book());
        rules.add(SmallRules.rule("twin").anyOf("wound").bars(Modality.values()).make());
        rules.add(SmallRules.rule("other-twin")
                .anyOf("wound")
                .bars(Modality.values())
                .make());
        var decided = INPUTS.decideAll(new Interpreter(rules));

        var analysis = Analyst.analyse(rules, RandomBooks.VOCABULARY);

        assertThat(analysis.redundantRules()).contains("twin", "other-twin").isEqualTo(redundant(rules, decided));
        assertThat(analysis.deadRules()).isEmpty();
        var shares = shares(decided);
        analysis.uniform()
                .forEach((triage, share) -> assertThat(share).isCloseTo(shares.getOrDefault(triage, 0.0), ROUNDING));
    }

    private static List<String> redundant(List<Rule> rules, Outcome[][] decided) {
        var redundant = new ArrayList<String>();
        for (var rule : rules) {
            var others = new ArrayList<>(rules);
            others.remove(rule);
            var without = INPUTS.decideAll(new Interpreter(others));
            if (bears(rule) && INPUTS.all().allMatch(input -> alike(input, decided, without))) {
                redundant.add(rule.id());
            }
        }
        return redundant;
    }

    private static boolean bears(Rule rule) {
        return rule.then().triage() != Triage.ROUTINE
                || !rule.then().points().isEmpty()
                || !rule.then().contraindicated().isEmpty()
                || !rule.then().clearFirst().isEmpty();
    }

    private static boolean alike(Input input, Outcome[][] some, Outcome[][] others) {
        var one = some[input.attributes()][input.report()];
        var other = others[input.attributes()][input.report()];
        return one.triage() == other.triage() && one.verdicts().equals(other.verdicts());
    }

    private static Map<Triage, Double> shares(Outcome[][] decided) {
        var shares = new EnumMap<Triage, Double>(Triage.class);
        double each = 1.0 / INPUTS.all().count();
        INPUTS.all()
                .forEach(
                        input -> shares.merge(decided[input.attributes()][input.report()].triage(), each, Double::sum));
        return shares;
    }
}
