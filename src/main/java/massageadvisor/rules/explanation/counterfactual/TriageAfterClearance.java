package massageadvisor.rules.explanation.counterfactual;

import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Triage once a provider has cleared some codes: a rule that would not fire without them no longer asks for a provider,
 * but a rule that bars every modality still does.
 */
final class TriageAfterClearance {
    private final CompiledRuleBook book;
    private final RuleSet barring;
    private final RuleSet asking;

    TriageAfterClearance(CompiledRuleBook book) {
        this.book = book;
        this.barring = RuleSet.of(
                book.rules().size(),
                rule -> book.rules().get(rule).then().triage().barsEveryModality());
        this.asking = book.effects().asking().minus(barring);
    }

    Triage triage(Facts facts, CodeSet cleared) {
        var index = book.index();
        var without =
                facts.withCodes(facts.present().minus(cleared), facts.reported().minus(cleared));
        return CombinedEffects.triage(book.effects().combined(index.firing(facts), barring)
                | book.effects().combined(index.firing(without), asking));
    }
}
