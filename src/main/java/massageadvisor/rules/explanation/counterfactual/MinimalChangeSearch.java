package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.vocabulary.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Finds all smallest changes: by the number of changed attributes (iterative deepening with bounds), and for each
 * choice of them by a minimum hitting set of codes. Only steps that match other relevant rules are tried, and none that
 * cannot beat the best.
 */
final class MinimalChangeSearch {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final SearchGoal goal;
    private final CompiledRuleBook book;
    private final List<List<AttributeStep>> steps;
    private final List<RuleSet> present = new ArrayList<>();
    /** By index: rules that this attribute and the later ones match whatever changes. */
    private final RuleSet[] always = new RuleSet[ATTRIBUTES.length + 1];
    /** By index: rules that this attribute and the later ones match for some change. */
    private final RuleSet[] ever = new RuleSet[ATTRIBUTES.length + 1];

    private final CodeSet codes;
    private final CodeSet removable;
    private final CodeSet changeable;
    /** Rules against the goal that no change of codes stops. */
    private final RuleSet stuck;
    /** Rules against the goal that some change of codes stops. */
    private final RuleSet loose;

    private final @Nullable AttributeStep[] chosen = new AttributeStep[ATTRIBUTES.length];
    private final Set<ChangedFacts> found = new LinkedHashSet<>();
    private int best = Integer.MAX_VALUE;

    MinimalChangeSearch(
            SearchGoal goal, Facts facts, ChangeableCodes changeableCodes, CompiledRuleBook book, AttributeSteps all) {
        this.goal = goal;
        this.book = book;
        this.steps = all.from(facts);
        this.codes = goal.codes(facts);
        this.removable = changeableCodes.removable();
        this.changeable = changeableCodes.changeable();
        var index = book.index();
        this.stuck = index.matchingCodes(codes.minus(removable))
                .and(goal.hard())
                .or(index.matchingCodes(codes.minus(changeable)).and(goal.soft()));
        this.loose = goal.hard().or(goal.soft()).and(index.matchingCodes(codes)).minus(stuck);
        for (var attribute : ATTRIBUTES) {
            present.add(index.matching(attribute, facts.value(attribute)));
        }
        always[ATTRIBUTES.length] = goal.relevant();
        ever[ATTRIBUTES.length] = goal.relevant();
        for (int attribute = ATTRIBUTES.length - 1; attribute >= 0; attribute--) {
            var every = present.get(attribute);
            var some = present.get(attribute);
            for (var step : steps.get(attribute)) {
                every = every.and(step.matching());
                some = some.or(step.matching());
            }
            always[attribute] = every.and(always[attribute + 1]);
            ever[attribute] = some.and(ever[attribute + 1]);
        }
    }

    /** Rules that fire and prevent the goal whatever changes. */
    RuleSet blocking() {
        return stuck.and(always[0]);
    }

    /** All smallest, those with the fewest changed attributes first. */
    List<ChangedFacts> smallest() {
        for (int changes = 0; changes <= Math.min(best, ATTRIBUTES.length); changes++) {
            choose(0, changes, changes, goal.relevant());
        }
        return List.copyOf(found);
    }

    private void choose(int attribute, int left, int changes, RuleSet matching) {
        if (attribute == ATTRIBUTES.length) {
            if (left == 0) {
                settle(changes, matching);
            }
            return;
        }
        if (!isPossible(attribute, matching)) {
            return;
        }
        if (left < ATTRIBUTES.length - attribute) {
            choose(attribute + 1, left, changes, matching.and(present.get(attribute)));
        }
        if (left > 0) {
            for (var step : steps.get(attribute)) {
                chosen[attribute] = step;
                choose(attribute + 1, left - 1, changes, matching.and(step.matching()));
            }
            chosen[attribute] = null;
        }
    }

    /** Whether no stuck rule fires whatever follows, and some rule could still give points. */
    private boolean isPossible(int attribute, RuleSet matching) {
        return !matching.and(always[attribute]).intersects(stuck)
                && (goal.scored().isEmpty() || matching.and(ever[attribute]).intersects(goal.supporting()));
    }

    private void settle(int changes, RuleSet matching) {
        if (changes > best || matching.intersects(stuck)) {
            return;
        }
        var modality = goal.scored();
        if (modality.isEmpty() || book.effects().points(matching)[modality.get().ordinal()] > 0) {
            hit(matching.and(loose).stream().toArray(), 0, changes, book.noCodes());
        }
    }

    /** Each rule against the goal must lose a clause: every minimum hitting set contains one of its clauses whole. */
    private void hit(int[] rules, int from, int changes, CodeSet changed) {
        int size = changes + changed.size();
        if (size > best) {
            return;
        }
        for (int index = from; index < rules.length; index++) {
            var ways = stopping(rules[index]);
            if (ways.stream().noneMatch(way -> way.isSubsetOf(changed))) {
                for (var way : ways) {
                    hit(rules, index, changes, changed.or(way));
                }
                return;
            }
        }
        keep(size, changed);
    }

    /** The sets of codes each of which stops the rule when changed. */
    private List<CodeSet> stopping(int rule) {
        var mayChange = goal.hard().contains(rule) ? removable : changeable;
        return book.clauses(rule).clauses().stream()
                .map(codes::and)
                .filter(reported -> reported.isSubsetOf(mayChange))
                .toList();
    }

    private void keep(int size, CodeSet changed) {
        if (size < best) {
            found.clear();
            best = size;
        }
        var values = new ArrayList<Long>();
        for (var step : chosen) {
            values.add(step == null ? 0L : step.values());
        }
        found.add(new ChangedFacts(List.copyOf(values), changed));
    }
}
