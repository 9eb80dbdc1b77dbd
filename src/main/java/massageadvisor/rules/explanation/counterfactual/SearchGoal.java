package massageadvisor.rules.explanation.counterfactual;

import java.util.Optional;
import java.util.function.Predicate;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * The goal of a search, expressed as rules that must not fire.
 *
 * @param hard rules that must not fire at all
 * @param soft rules that may fire only because of codes that a provider has cleared
 * @param relevant rules that concern the goal or triage, so that all values of a step have the same consequences
 * @param supporting rules that give the modality points
 * @param scored the modality that needs points, if any
 * @param below triage has to fall below this level
 */
record SearchGoal(
        RuleSet hard, RuleSet soft, RuleSet relevant, RuleSet supporting, Optional<Modality> scored, Triage below) {

    /** The modality is available: no rule contraindicates it, needs clearance or bars all, and it has points. */
    static SearchGoal offered(Modality modality, CompiledRuleBook book) {
        var effects = book.effects();
        var hard = effects.having(Effect.CONTRAINDICATES, modality)
                .or(select(book, then -> then.triage().barsEveryModality()));
        var soft = effects.having(Effect.NEEDS_CLEARANCE, modality)
                .or(select(book, then -> then.triage() == Triage.PROVIDER_FIRST));
        var supporting = effects.having(Effect.SUPPORTS, modality);
        return new SearchGoal(
                hard,
                soft.minus(hard),
                hard.or(soft).or(effects.asking()).or(supporting).or(effects.having(Effect.OPPOSES, modality)),
                supporting,
                Optional.of(modality),
                Triage.POSTPONE);
    }

    /** Triage is lower than this level. */
    static SearchGoal triageBelow(Triage level, CompiledRuleBook book) {
        var asking =
                select(book, then -> level != Triage.ROUTINE && then.triage().compareTo(level) >= 0);
        var barring = select(book, then -> then.triage().barsEveryModality());
        return new SearchGoal(
                asking.and(barring),
                asking.minus(barring),
                book.effects().asking(),
                book.noRules(),
                Optional.empty(),
                level);
    }

    private static RuleSet select(CompiledRuleBook book, Predicate<Effects> which) {
        var rules = book.rules();
        return RuleSet.of(rules.size(), rule -> which.test(rules.get(rule).then()));
    }

    /** The codes that can prevent the goal: an unsure one never asks for more than {@code provider-first}. */
    CodeSet codes(Facts facts) {
        return below.compareTo(Triage.PROVIDER_FIRST) > 0 ? facts.present() : facts.reported();
    }
}
