package massageadvisor.bench.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import massageadvisor.bench.Answer;
import massageadvisor.bench.Engine;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Intake;

/** Runs the rules as plain Java. The code is written from the book and compiled before; see engines.sh. */
public final class PlainJava implements Engine<PlainFacts, PlainDecision> {
    private final RuleBook book;
    private final PlainRules rules;

    public PlainJava(RuleBook book) {
        this.book = book;
        try {
            this.rules = (PlainRules) Class.forName("massageadvisor.bench.plain.BookInJava")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the rules as Java were not written, see engines.sh", e);
        }
    }

    @Override
    public PlainFacts prepare(Intake intake) {
        return new PlainFacts(intake, book.vocabulary());
    }

    @Override
    public PlainDecision decide(PlainFacts facts) {
        return rules.decide(facts);
    }

    @Override
    public Answer answer(PlainDecision decision) {
        return Answer.of(
                rules(decision.fired()),
                rules(decision.uncertain()),
                decision.triage(),
                decision::verdict,
                decision::points);
    }

    private List<Rule> rules(long[] places) {
        var some = new ArrayList<Rule>();
        BitSet.valueOf(places).stream().forEach(place -> some.add(book.rules().get(place)));
        return some;
    }
}
