package massageadvisor.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;

/** Why a decision is as it is: the rules behind each of its parts. */
public final class Reasons {
    private static final Effect[] EFFECTS = Effect.values();
    private static final Comparator<TriageReason> HIGHEST_FIRST =
            Comparator.comparing(TriageReason::level, Comparator.reverseOrder());

    private final CompiledRuleBook book;
    private final Firing firing;
    private final int verdicts;

    Reasons(CompiledRuleBook book, Firing firing, int verdicts) {
        this.book = book;
        this.firing = firing;
        this.verdicts = verdicts;
    }

    /**
     * A rule that asks for a triage level above routine.
     *
     * @param unsure whether it would not have fired without a code that the person is unsure of, which limits the level
     */
    public record TriageReason(Rule rule, Triage level, boolean unsure) {}

    /**
     * What a rule does to one modality.
     *
     * @param points negative if it opposes, 0 for effects other than points
     * @param unsure whether it would not have fired without a code that the person is unsure of
     */
    public record ModalityReason(Rule rule, Effect effect, int points, boolean unsure) {}

    /** An instruction for the session; the code is one of the vocabulary's adaptations. */
    public record Adaptation(String code, Rule rule) {}

    /** A piece of self-care advice. */
    public record Advice(Text text, Rule rule) {}

    /** The rules that ask for a level, the highest first, then in the order of the book. */
    public List<TriageReason> triage() {
        var asking = book.effects().asking();
        var reasons = new ArrayList<TriageReason>();
        for (int fired = next(asking, 0); fired >= 0; fired = next(asking, fired + 1)) {
            reasons.add(new TriageReason(rule(fired), level(fired), firing.isUncertain(fired)));
        }
        reasons.sort(HIGHEST_FIRST);
        return Collections.unmodifiableList(reasons);
    }

    /** The first of these rules that fired, from this one on; -1 if there is none. */
    private int next(RuleSet among, int from) {
        return firing.all().nextInBoth(among, from);
    }

    private Rule rule(int fired) {
        return book.rules().get(fired);
    }

    private Triage level(int fired) {
        var level = rule(fired).then().triage();
        return firing.isUncertain(fired) ? level.whenUnsure() : level;
    }

    /** By effect, then in the order of the book. */
    public List<ModalityReason> of(Modality modality) {
        var verdict = Verdicts.verdict(verdicts, modality);
        var reasons = new ArrayList<ModalityReason>();
        for (var effect : EFFECTS) {
            var having = book.effects().having(effect, modality);
            for (int fired = next(having, 0); fired >= 0; fired = next(having, fired + 1)) {
                if (effect != Effect.TRIAGE || causes(verdict, level(fired))) {
                    int points = effect.isOfPoints() ? book.effects().points(fired, modality) : 0;
                    reasons.add(new ModalityReason(rule(fired), effect, points, firing.isUncertain(fired)));
                }
            }
        }
        return Collections.unmodifiableList(reasons);
    }

    /** Whether a rule that asks for this level alone is enough for the verdict. */
    private static boolean causes(Verdict verdict, Triage level) {
        return switch (verdict) {
            case CONTRAINDICATED -> level.barsEveryModality();
            case NEEDS_CLEARANCE -> level == Triage.PROVIDER_FIRST;
            case RECOMMENDED, SUITABLE, NOT_INDICATED -> false;
        };
    }

    /** In the order of the book; none for what is contraindicated, since advice on how would read as permission. */
    public List<Adaptation> adaptations(Modality modality) {
        if (Verdicts.verdict(verdicts, modality) == Verdict.CONTRAINDICATED) {
            return List.of();
        }
        var adapting = book.effects().adapting(modality);
        var adaptations = new ArrayList<Adaptation>();
        for (int fired = next(adapting, 0); fired >= 0; fired = next(adapting, fired + 1)) {
            var rule = rule(fired);
            for (var code : rule.then().adaptations().getOrDefault(modality, List.of())) {
                adaptations.add(new Adaptation(code, rule));
            }
        }
        return Collections.unmodifiableList(adaptations);
    }

    /** In the order of the book. */
    public List<Advice> advice() {
        var advising = book.effects().advising();
        var advice = new ArrayList<Advice>();
        for (int fired = next(advising, 0); fired >= 0; fired = next(advising, fired + 1)) {
            var rule = rule(fired);
            rule.then().advice().forEach(text -> advice.add(new Advice(text, rule)));
        }
        return Collections.unmodifiableList(advice);
    }
}
