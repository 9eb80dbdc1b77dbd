package massageadvisor.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;

/** Why a decision is as it is: every part of it with the rules that put it there. */
public final class Reasons {
    private static final Effect[] EFFECTS = Effect.values();

    private final RulesByEffect rules;
    private final Firing firing;
    private final Conclusion conclusion;

    Reasons(RulesByEffect rules, Firing firing, Conclusion conclusion) {
        this.rules = rules;
        this.firing = firing;
        this.conclusion = conclusion;
    }

    /**
     * A rule that asks for a triage level above routine.
     *
     * @param unsure whether it rests on a code that the person is unsure of, which lowers what it may ask for
     */
    public record TriageReason(Rule rule, Triage level, boolean unsure) {}

    /**
     * What a rule does to one modality.
     *
     * @param points what it adds, negative where it opposes, 0 for the other effects
     * @param unsure whether it rests on a code that the person is unsure of
     */
    public record ModalityReason(Rule rule, Effect effect, int points, boolean unsure) {}

    /** An instruction for the session; the code is one of the vocabulary's adaptations. */
    public record Adaptation(String code, Rule rule) {}

    /** A piece of self-care advice. */
    public record Advice(Text text, Rule rule) {}

    /** The rules that ask for a level, the highest first, then in the order of the book. */
    public List<TriageReason> triage() {
        var reasons = new ArrayList<TriageReason>();
        rules.forEachAsking(firing, one -> reasons.add(new TriageReason(one.rule(), one.asks(), one.unsure())));
        reasons.sort(Comparator.comparing(TriageReason::level, Comparator.reverseOrder()));
        return List.copyOf(reasons);
    }

    /** By effect, then in the order of the book. */
    public List<ModalityReason> of(Modality modality) {
        var verdict = conclusion.verdict(modality);
        var reasons = new ArrayList<ModalityReason>();
        for (var effect : EFFECTS) {
            rules.forEachHaving(effect, modality, firing, one -> {
                if (effect != Effect.TRIAGE || givesTheVerdictByTriage(one, verdict)) {
                    int points = effect.isOfPoints() ? one.rule().then().pointsFor(modality) : 0;
                    reasons.add(new ModalityReason(one.rule(), effect, points, one.unsure()));
                }
            });
        }
        return List.copyOf(reasons);
    }

    private static boolean givesTheVerdictByTriage(Fired one, Verdict verdict) {
        return switch (verdict) {
            case CONTRAINDICATED -> one.asks().barsEveryModality();
            case NEEDS_CLEARANCE -> one.asks() == Triage.PROVIDER_FIRST;
            case RECOMMENDED, SUITABLE, NOT_INDICATED -> false;
        };
    }

    /** In the order of the book; none for what is contraindicated, since advice on how would read as leave to. */
    public List<Adaptation> adaptations(Modality modality) {
        if (conclusion.verdict(modality) == Verdict.CONTRAINDICATED) {
            return List.of();
        }
        var adaptations = new ArrayList<Adaptation>();
        rules.forEachAdapting(modality, firing, one -> {
            for (var code : one.rule().then().adaptations().getOrDefault(modality, List.of())) {
                adaptations.add(new Adaptation(code, one.rule()));
            }
        });
        return List.copyOf(adaptations);
    }

    /** In the order of the book. */
    public List<Advice> advice() {
        var advice = new ArrayList<Advice>();
        rules.forEachAdvising(
                firing, one -> one.rule().then().advice().forEach(text -> advice.add(new Advice(text, one.rule()))));
        return List.copyOf(advice);
    }
}
