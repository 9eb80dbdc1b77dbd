package massageadvisor.rules.explanation.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.explanation.counterfactual.CodeWays;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Question;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * What each open question could change. Something could become so through a question if there are answers to the others
 * with which it is not so while the question is open, and is so once it is answered; a question may also stay open.
 */
public final class OpenAnswers {
    private final Facts facts;
    private final Vocabulary vocabulary;
    private final OpenCodes codes;
    private final AttributeScenarios settings;

    public OpenAnswers(
            List<Rule> rules,
            Vocabulary vocabulary,
            RuleIndex index,
            EffectIndex fold,
            CodeWays codeWays,
            Facts facts) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.codes = new OpenCodes(facts, vocabulary, codeWays, index, rules.size());
        this.settings = new AttributeScenarios(facts, vocabulary, index, fold, codes);
    }

    /** In the order of the questions, then of the unsure codes. */
    public List<OpenQuestion> all() {
        var open = new ArrayList<OpenQuestion>();
        if (!facts.redFlagsAsked()) {
            open.add(onCodes(codes.notAsked()).open(Optional.of(Question.RED_FLAGS), Optional.empty()));
        }
        for (var attribute : Attribute.values()) {
            if (facts.leavesOut(attribute)) {
                open.add(
                        onAttribute(attribute).open(Optional.of(Question.valueOf(attribute.name())), Optional.empty()));
            }
        }
        Bits.forEach(codes.unsure(), code -> {
            long[] one = none();
            Bits.add(one, code);
            open.add(onCodes(one)
                    .open(Optional.empty(), Optional.of(vocabulary.code(code).code())));
        });
        return List.copyOf(open);
    }

    private long[] none() {
        return Bits.none(vocabulary.codeCount());
    }

    private PossibleOutcomes onCodes(long[] asked) {
        var could = new PossibleOutcomes(settings.now());
        could.compare(settings.steps(), asked);
        return could;
    }

    private PossibleOutcomes onAttribute(Attribute attribute) {
        var could = new PossibleOutcomes(settings.now());
        could.compare(settings.steps(attribute), none());
        return could;
    }
}
