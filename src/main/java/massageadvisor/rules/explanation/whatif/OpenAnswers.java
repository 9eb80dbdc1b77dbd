package massageadvisor.rules.explanation.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.explanation.whatif.PossibleOutcomes.Step;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Question;

/**
 * What the answer to each open question could change. An outcome is possible through a question if, for some answers to
 * the other questions, it is not the outcome while the question is open and is the outcome once it is answered. The
 * other questions may also stay open.
 */
public final class OpenAnswers {
    private final Facts facts;
    private final CompiledRuleBook book;
    private final OpenCodes codes;
    private final AttributeScenarios scenarios;

    public OpenAnswers(CompiledRuleBook book, Facts facts) {
        this.facts = facts;
        this.book = book;
        this.codes = new OpenCodes(facts, book);
        this.scenarios = new AttributeScenarios(facts, book, codes);
    }

    /** In the order of the questions, then of the unsure codes. */
    public List<OpenQuestion> all() {
        var open = new ArrayList<OpenQuestion>();
        var unchanged = scenarios.steps();
        if (!facts.redFlagsAsked()) {
            open.add(possible(unchanged, codes.notAsked()).toQuestion(Question.RED_FLAGS));
        }
        for (var attribute : Attribute.values()) {
            if (facts.leavesOut(attribute)) {
                open.add(possible(scenarios.steps(attribute), book.noCodes()).toQuestion(Question.about(attribute)));
            }
        }
        codes.unsure()
                .forEach(code -> open.add(possible(unchanged, book.noCodes().with(code))
                        .toCode(book.vocabulary().code(code).code())));
        return List.copyOf(open);
    }

    private PossibleOutcomes possible(Set<Step> steps, CodeSet asked) {
        var outcomes = new PossibleOutcomes(scenarios.now());
        outcomes.compare(steps, asked);
        return outcomes;
    }
}
