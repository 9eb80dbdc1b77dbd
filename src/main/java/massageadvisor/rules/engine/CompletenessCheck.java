package massageadvisor.rules.engine;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Question;
import massageadvisor.rules.vocabulary.Triage;

/** Finds what an answer still hangs on: over all answers together to what was left out, not one at a time. */
final class CompletenessCheck {
    private static final Modality[] MODALITIES = Modality.values();
    private static final List<AttributeQuestion> ATTRIBUTE_QUESTIONS = List.of(
            new AttributeQuestion(Attribute.DURATION, Question.DURATION),
            new AttributeQuestion(Attribute.PRESSURE, Question.PRESSURE),
            new AttributeQuestion(Attribute.HEAT, Question.HEAT),
            new AttributeQuestion(Attribute.GOAL, Question.GOAL));

    /** The question that an attribute answers. */
    private record AttributeQuestion(Attribute attribute, Question question) {}

    private final RuleIndex index;
    private final EffectIndex fold;

    CompletenessCheck(RuleIndex index, EffectIndex fold) {
        this.index = index;
        this.fold = fold;
    }

    Completeness completeness(Facts facts) {
        var now = index.firing(facts);
        var reachable = index.reachable(facts);
        var notAsked = new ArrayList<Question>();
        if (!facts.redFlagsAsked()) {
            notAsked.add(Question.RED_FLAGS);
        }
        for (var question : ATTRIBUTE_QUESTIONS) {
            if (facts.leavesOut(question.attribute()) && matters(index.testing(question.attribute()), now, reachable)) {
                notAsked.add(question.question());
            }
        }
        return new Completeness(!facts.redFlagsAsked() || couldGetWorse(now, reachable), notAsked);
    }

    private boolean couldGetWorse(Firing now, Firing reachable) {
        var triage = fold.triage(now);
        if (fold.triage(reachable).compareTo(triage) > 0) {
            return true;
        }
        for (var modality : MODALITIES) {
            if (bars(modality, now, reachable, triage)) {
                return true;
            }
        }
        return false;
    }

    private boolean bars(Modality modality, Firing now, Firing more, Triage triage) {
        return !fold.contraindicates(modality, now)
                && (fold.contraindicates(modality, more)
                        || (!fold.awaitsClearance(modality, now, triage)
                                && fold.awaitsClearance(modality, more, Triage.ROUTINE)));
    }

    /** Whether a rule that the attribute decides, now or once answered, bears on triage or on a verdict. */
    private boolean matters(long[] testing, Firing now, Firing reachable) {
        var starting = reachable.restrictedTo(testing);
        var stopping = now.restrictedTo(testing);
        var triage = fold.triage(now);
        if (fold.triage(starting).compareTo(triage) > 0
                || (triage != Triage.ROUTINE && fold.triage(stopping) == triage)) {
            return true;
        }
        for (var modality : MODALITIES) {
            if (moves(modality, starting, stopping, now, triage)) {
                return true;
            }
        }
        return false;
    }

    private boolean moves(Modality modality, Firing starting, Firing stopping, Firing now, Triage triage) {
        if (fold.contraindicates(modality, stopping) || fold.awaitsClearance(modality, stopping, Triage.ROUTINE)) {
            return true;
        }
        if (bars(modality, now, starting, triage)) {
            return true;
        }
        boolean open = !fold.contraindicates(modality, now) && !fold.awaitsClearance(modality, now, triage);
        return open && (fold.scores(modality, starting.all()) || fold.scores(modality, stopping.all()));
    }
}
