package massageadvisor.bench.engine;

import java.util.List;
import massageadvisor.bench.Answer;
import massageadvisor.bench.Engine;
import massageadvisor.rules.Decision;
import massageadvisor.rules.Facts;
import massageadvisor.rules.Intake;
import massageadvisor.rules.Rule;
import massageadvisor.rules.RuleEngine;
import massageadvisor.rules.Vocabulary;

/** The engine of the service, fed as the service feeds it after reading an intake. */
public final class Own implements Engine<Facts, Decision> {
    private final RuleEngine engine;
    private final Vocabulary vocabulary;

    public Own(List<Rule> rules, Vocabulary vocabulary) {
        this.engine = new RuleEngine(rules, vocabulary);
        this.vocabulary = vocabulary;
    }

    @Override
    public Facts prepare(Intake intake) {
        return vocabulary.facts(intake);
    }

    @Override
    public Decision decide(Facts facts) {
        return engine.decide(facts);
    }

    @Override
    public Answer answer(Decision decision) {
        return Answer.of(
                decision.fired(), decision.uncertain(), decision.triage(), decision::verdict, decision::points);
    }
}
