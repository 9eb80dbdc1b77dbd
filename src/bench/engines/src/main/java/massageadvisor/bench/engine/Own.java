package massageadvisor.bench.engine;

import java.util.List;
import massageadvisor.bench.Answer;
import massageadvisor.bench.Engine;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The engine of the service, fed as the service feeds it after reading an intake. */
public final class Own implements Engine<Facts, Decision> {
    private final RuleEngine engine;
    private final Vocabulary vocabulary;

    public Own(List<Rule> rules, Vocabulary vocabulary) {
        this.engine = new RuleEngine(new CompiledRuleBook(rules, vocabulary));
        this.vocabulary = vocabulary;
    }

    @Override
    public Facts prepare(Intake intake) {
        return Facts.of(intake, vocabulary);
    }

    @Override
    public Decision decide(Facts facts) {
        return engine.decide(facts);
    }

    public Completeness completeness(Facts facts) {
        return engine.completeness(facts);
    }

    @Override
    public Answer answer(Decision decision) {
        return Answer.of(
                decision.fired(), decision.uncertain(), decision.triage(), decision::verdict, decision::points);
    }
}
