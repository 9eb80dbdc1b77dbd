package massageadvisor.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;

/** Why a decision is as it is: the rules behind each of its parts. */
public final class Reasons {
    private static final Effect[] EFFECTS = Effect.values();

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
        var reasons = new ArrayList<TriageReason>();
        forEachFired(
                book.effects().asking(),
                (rule, unsure) -> reasons.add(new TriageReason(rule, level(rule, unsure), unsure)));
        reasons.sort(Comparator.comparing(TriageReason::level, Comparator.reverseOrder()));
        return List.copyOf(reasons);
    }

    private static Triage level(Rule rule, boolean unsure) {
        var level = rule.then().triage();
        return unsure ? level.whenUnsure() : level;
    }

    private void forEachFired(RuleSet among, BiConsumer<Rule, Boolean> action) {
        firing.all().and(among).forEach(rule -> action.accept(book.rules().get(rule), firing.isUncertain(rule)));
    }

    /** By effect, then in the order of the book. */
    public List<ModalityReason> of(Modality modality) {
        var verdict = Verdicts.verdict(verdicts, modality);
        var reasons = new ArrayList<ModalityReason>();
        for (var effect : EFFECTS) {
            forEachFired(book.effects().having(effect, modality), (rule, unsure) -> {
                if (effect != Effect.TRIAGE || causes(verdict, level(rule, unsure))) {
                    int points = effect.isOfPoints() ? rule.then().pointsFor(modality) : 0;
                    reasons.add(new ModalityReason(rule, effect, points, unsure));
                }
            });
        }
        return List.copyOf(reasons);
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
        var adaptations = new ArrayList<Adaptation>();
        forEachFired(book.effects().adapting(modality), (rule, unsure) -> {
            for (var code : rule.then().adaptations().getOrDefault(modality, List.of())) {
                adaptations.add(new Adaptation(code, rule));
            }
        });
        return List.copyOf(adaptations);
    }

    /** In the order of the book. */
    public List<Advice> advice() {
        var advice = new ArrayList<Advice>();
        forEachFired(
                book.effects().advising(),
                (rule, unsure) -> rule.then().advice().forEach(text -> advice.add(new Advice(text, rule))));
        return List.copyOf(advice);
    }
}
