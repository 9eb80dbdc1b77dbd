package massageadvisor.bench;

import java.util.stream.Stream;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import org.openjdk.jol.info.GraphLayout;

/** How much memory an answer of our engine is, apart from what all answers share with the engine. */
public final class AnswerSize {
    private AnswerSize() {}

    /** The mean of the intakes that are timed, in bytes. */
    public static double mean() {
        var vocabulary = Books.BUILT_IN.vocabulary();
        var engine = new RuleEngine(new CompiledRuleBook(Books.BUILT_IN.rules(), vocabulary));
        var decisions = RandomIntakes.of(vocabulary, Round.INTAKES, Round.SEED).stream()
                .map(intake -> Facts.of(intake, vocabulary))
                .map(engine::decide)
                .toArray();
        long shared = GraphLayout.parseInstance(engine).totalSize();
        long all = GraphLayout.parseInstance(
                        Stream.concat(Stream.of(engine), Stream.of(decisions)).toArray())
                .totalSize();
        return (double) (all - shared) / Round.INTAKES;
    }
}
