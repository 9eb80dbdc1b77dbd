package massageadvisor.rules.explanation.counterfactual;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.explanation.counterfactual.Change.CodeChange;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Counterfactual explanations: the smallest sets of changed facts that make a modality available or lower triage. Only
 * what is mutable changes, and only what is clearable is cleared. Pure, for any number of threads.
 */
public final class CounterfactualExplainer {
    /** A goal with the steps of the search, which depend on the book alone. */
    private record Plan(SearchGoal goal, AttributeSteps steps) {
        static Plan of(SearchGoal goal, CompiledRuleBook book) {
            return new Plan(goal, new AttributeSteps(goal, book));
        }
    }

    private final CompiledRuleBook book;
    private final TriageAfterClearance afterClearance;
    private final Map<Modality, Plan> toOffer = new EnumMap<>(Modality.class);
    private final Map<Triage, Plan> toLower = new EnumMap<>(Triage.class);

    public CounterfactualExplainer(CompiledRuleBook book) {
        this.book = book;
        this.afterClearance = new TriageAfterClearance(book);
        for (var modality : Modality.values()) {
            toOffer.put(modality, Plan.of(SearchGoal.offered(modality, book), book));
        }
        for (var level : Triage.values()) {
            toLower.put(level, Plan.of(SearchGoal.triageBelow(level, book), book));
        }
    }

    /** What makes the modality available; a change of nothing if it is. */
    public Changes toOffer(Modality modality, Facts facts) {
        return search(Objects.requireNonNull(toOffer.get(modality)), facts);
    }

    /** What lowers triage; nothing is below routine. */
    public Changes toLowerTriage(Facts facts) {
        var level = CombinedEffects.triage(book.effects().combined(book.index().firing(facts)));
        return level == Triage.ROUTINE
                ? Changes.firstOf(List.of(), List.of())
                : search(Objects.requireNonNull(toLower.get(level)), facts);
    }

    private Changes search(Plan plan, Facts facts) {
        var codes = new ChangeableCodes(facts, book.vocabulary());
        var search = new MinimalChangeSearch(plan.goal(), facts, codes, book, plan.steps());
        var found = search.smallest().stream()
                .map(changed -> new Counterfactual(changed, triage(changed, facts, codes)))
                .toList();
        return Changes.firstOf(
                Counterfactual.merged(found).stream()
                        .map(counterfactual -> change(counterfactual, facts, codes))
                        .toList(),
                book.rules(search.blocking()));
    }

    private Triage triage(ChangedFacts changed, Facts facts, ChangeableCodes codes) {
        var removed = changed.codes().and(codes.removable());
        var without = changed.withAttributesOf(facts)
                .withCodes(facts.present().minus(removed), facts.reported().minus(removed));
        return afterClearance.triage(without, changed.codes().and(codes.clearable()));
    }

    private Change change(Counterfactual counterfactual, Facts facts, ChangeableCodes codes) {
        var vocabulary = book.vocabulary();
        var changed = counterfactual.facts();
        return new Change(
                changed.attributes(facts, vocabulary),
                changed.codes().stream()
                        .mapToObj(code -> new CodeChange(
                                codes.transition(code),
                                List.of(vocabulary.code(code).code())))
                        .toList(),
                counterfactual.triage());
    }
}
