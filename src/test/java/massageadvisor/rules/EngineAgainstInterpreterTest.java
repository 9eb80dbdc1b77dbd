package massageadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import massageadvisor.rulebook.BuiltInBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fast engine and its readable model agree, over all classes of attributes with all sets of up to two codes. */
class EngineAgainstInterpreterTest {
    private final Vocabulary vocabulary = BuiltInBook.BOOK.vocabulary();
    private final List<Rule> rules = BuiltInBook.BOOK.rules();
    private final RuleEngine engine = new RuleEngine(rules, vocabulary);
    private final Interpreter interpreter = new Interpreter(rules);

    @Test
    void agreeOnEveryCombinationOfAttributesWithoutCodes() {
        assertThat(InputSpace.attributes(vocabulary))
                .hasSize(8 * 11 * 5 * 4 * 3 * 4)
                .allSatisfy(intake -> assertThat(Interpreter.of(engine.decide(vocabulary.facts(intake))))
                        .isEqualTo(interpreter.decide(intake)));
    }

    @Test
    @Tag("exhaustive")
    void agreeOnEveryClassOfAttributesWithEverySetOfUpToTwoCodes() {
        var sets = InputSpace.atMostTwo(vocabulary);
        var classes = InputSpace.classes(interpreter, vocabulary);

        long disagreements = classes.parallelStream()
                .mapToLong(attributes -> disagreements(attributes, sets))
                .sum();

        assertThat(disagreements).isZero();
    }

    private long disagreements(Intake attributes, List<InputSpace.Codes> sets) {
        var letThrough = interpreter.rulesFor(attributes);
        var facts = vocabulary.facts(attributes);
        return sets.stream()
                .filter(codes -> !Interpreter.of(engine.decide(codes.on(facts, vocabulary)))
                        .equals(Interpreter.decide(letThrough, codes.sure(), codes.unsure())))
                .count();
    }
}
