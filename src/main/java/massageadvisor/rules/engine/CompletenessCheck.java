package massageadvisor.rules.engine;

import java.util.ArrayList;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Question;
import massageadvisor.rules.vocabulary.Triage;

/** Finds what a decision still depends on: over all answers together to what was left out, not one at a time. */
final class CompletenessCheck {
    private static final Attribute[] ATTRIBUTES = Attribute.values();
    private static final Modality[] MODALITIES = Modality.values();

    private final RuleIndex index;
    private final EffectIndex effects;

    CompletenessCheck(CompiledRuleBook book) {
        this.index = book.index();
        this.effects = book.effects();
    }

    Completeness of(Facts facts) {
        var now = index.firing(facts);
        var reachable = index.reachable(facts);
        var notAsked = new ArrayList<Question>();
        if (!facts.redFlagsAsked()) {
            notAsked.add(Question.RED_FLAGS);
        }
        for (var attribute : ATTRIBUTES) {
            if (facts.leavesOut(attribute) && matters(index.testing(attribute), now, reachable)) {
                notAsked.add(Question.about(attribute));
            }
        }
        int more = effects.combined(reachable);
        return new Completeness(!facts.redFlagsAsked() || couldGetWorse(effects.combined(now), more), notAsked);
    }

    private static boolean couldGetWorse(int now, int more) {
        if (raisesTriage(now, more)) {
            return true;
        }
        for (var modality : MODALITIES) {
            if (restricts(modality, now, more)) {
                return true;
            }
        }
        return false;
    }

    private static boolean raisesTriage(int now, int more) {
        return CombinedEffects.triage(more).compareTo(CombinedEffects.triage(now)) > 0;
    }

    /** Whether more effects turn the verdict of the modality for the worse. */
    private static boolean restricts(Modality modality, int now, int more) {
        return !CombinedEffects.contraindicates(now, modality)
                && (CombinedEffects.contraindicates(more, modality)
                        || (!CombinedEffects.needsClearance(now, modality)
                                && CombinedEffects.asksForClearance(more, modality)));
    }

    /** Whether a rule that tests the attribute, fired now or once it is answered, could change triage or a verdict. */
    private boolean matters(RuleSet testing, Firing now, Firing reachable) {
        int all = effects.combined(now);
        int starting = effects.combined(reachable.and(testing));
        int stopping = effects.combined(now.and(testing));
        if (raisesTriage(all, starting) || lowersTriage(all, stopping)) {
            return true;
        }
        var scoring = reachable.all().or(now.all()).and(testing);
        for (var modality : MODALITIES) {
            if (restricts(modality, CombinedEffects.NONE, stopping)
                    || restricts(modality, all, starting)
                    || (isOpen(modality, all) && scores(modality, scoring))) {
                return true;
            }
        }
        return false;
    }

    private static boolean lowersTriage(int now, int stopping) {
        var triage = CombinedEffects.triage(now);
        return triage != Triage.ROUTINE && CombinedEffects.triage(stopping) == triage;
    }

    private static boolean isOpen(Modality modality, int now) {
        return !CombinedEffects.contraindicates(now, modality) && !CombinedEffects.needsClearance(now, modality);
    }

    private boolean scores(Modality modality, RuleSet rules) {
        return rules.intersects(effects.having(Effect.SUPPORTS, modality))
                || rules.intersects(effects.having(Effect.OPPOSES, modality));
    }
}
