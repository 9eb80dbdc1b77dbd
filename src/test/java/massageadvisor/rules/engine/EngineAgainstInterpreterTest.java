package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.sample.AttributeCombinationsByBruteForce;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fast engine and its readable model agree, over all classes of attributes and all sets of up to two codes. */
class EngineAgainstInterpreterTest {
    /** Each set is tried with one class of attributes in so many; no divisor of the numbers of values, so all meet. */
    private static final int STRIDE = 5;

    private final Vocabulary vocabulary = BuiltInBook.BOOK.vocabulary();
    private final List<Rule> rules = BuiltInBook.BOOK.rules();
    private final CompiledRuleBook book = new CompiledRuleBook(rules, vocabulary);
    private final RuleEngine engine = new RuleEngine(book);
    private final Interpreter interpreter = new Interpreter(rules);

    /** A set of codes as the engine reads it, and the rules that the model says it lets through. */
    private record Codes(AttributeCombinationsByBruteForce.CodeSets sets, BitSet onSure, BitSet onReported) {}

    @Test
    void agreeOnEveryCombinationOfAttributesWithoutCodes() {
        assertThat(AttributeCombinationsByBruteForce.attributes(vocabulary))
                .hasSize(8 * 11 * 5 * 4 * 3 * 4)
                .allSatisfy(intake ->
                        assertThat(decide(Facts.of(intake, vocabulary))).isEqualTo(interpreter.decide(intake)));
    }

    @Test
    @Tag("exhaustive")
    void agreeOnEveryClassOfAttributesAndEverySetOfUpToTwoCodes() {
        var sets = AttributeCombinationsByBruteForce.atMostTwo(vocabulary).stream()
                .map(codes -> new Codes(
                        codes.sets(vocabulary),
                        interpreter.rulesFor(codes.sure()),
                        interpreter.rulesFor(codes.reported())))
                .toList();
        var classes = AttributeCombinationsByBruteForce.classes(interpreter, vocabulary);

        long disagreements = IntStream.range(0, classes.size())
                .parallel()
                .mapToLong(index -> disagreements(classes.get(index), everyFew(sets, index % STRIDE)))
                .sum();

        assertThat(disagreements).isZero();
    }

    private static List<Codes> everyFew(List<Codes> sets, int from) {
        return IntStream.iterate(from, index -> index < sets.size(), index -> index + STRIDE)
                .mapToObj(sets::get)
                .toList();
    }

    private long disagreements(Intake attributes, List<Codes> sets) {
        var onAttributes = interpreter.rulesFor(attributes);
        var values = AttributeCombinationsByBruteForce.values(Facts.of(attributes, vocabulary));
        return sets.stream()
                .filter(codes -> !decide(codes.sets().on(values))
                        .equals(interpreter.decide(onAttributes, codes.onSure(), codes.onReported())))
                .count();
    }

    /** What the engine says, in the form of the model. */
    private Interpreter.Outcome decide(Facts facts) {
        var decision = engine.decide(facts);
        return new Interpreter.Outcome(
                decision.fired(),
                decision.uncertain(),
                decision.triage(),
                Interpreter.byModality(decision::verdict),
                Interpreter.byModality(decision::points));
    }
}
