package massageadvisor.rules.explanation.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.engine.Verdicts;
import massageadvisor.rules.explanation.whatif.PossibleOutcomes.Step;
import massageadvisor.rules.vocabulary.Attribute;

/** The scenarios that answers to the attributes lead to, and the steps between them. */
final class AttributeScenarios {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final CompiledRuleBook book;
    private final OpenCodes codes;
    private final int now;
    private final RuleSet codeRules;
    private final RuleSet fixedRules;
    /** By attribute: the relevant rules that match each value it may have, that of the present value first. */
    private final List<List<RuleSet>> choices = new ArrayList<>();

    private final Map<List<Integer>, Outcomes> byRanks = new HashMap<>();
    private final Map<RuleSet, AnswerEffects> byCodeRules = new HashMap<>();

    AttributeScenarios(Facts facts, CompiledRuleBook book, OpenCodes codes) {
        this.book = book;
        this.codes = codes;
        this.codeRules = codes.rules();
        this.fixedRules = book.index().matchingCodes(facts.present());
        for (var attribute : ATTRIBUTES) {
            choices.add(choices(attribute, facts));
        }
        var firing = book.index().firing(facts);
        this.now = Verdicts.of(book.effects().combined(firing), book.effects().points(firing.all()));
    }

    private List<RuleSet> choices(Attribute attribute, Facts facts) {
        var relevant = fixedRules.or(codeRules);
        var sets = new LinkedHashSet<RuleSet>();
        sets.add(book.index().matching(attribute, facts.value(attribute)).and(relevant));
        if (facts.leavesOut(attribute)) {
            for (int value = 1; value < book.vocabulary().valueCount(attribute); value++) {
                sets.add(book.index().matching(attribute, value).and(relevant));
            }
        }
        return List.copyOf(sets);
    }

    /** The verdicts as they are, see {@link Verdicts}. */
    int now() {
        return now;
    }

    /** Every scenario, unchanged. */
    Set<Step> steps() {
        var steps = new LinkedHashSet<Step>();
        for (var matching : product(ATTRIBUTES)) {
            var scenario = scenario(matching);
            steps.add(new Step(scenario, scenario));
        }
        return steps;
    }

    /** From every scenario in which the attribute is left out to those in which it is answered. */
    Set<Step> steps(Attribute attribute) {
        var steps = new LinkedHashSet<Step>();
        var answers = choices.get(attribute.ordinal());
        var others =
                Arrays.stream(ATTRIBUTES).filter(other -> other != attribute).toArray(Attribute[]::new);
        for (var rest : product(others)) {
            var before = scenario(rest.and(answers.get(0)));
            answers.subList(1, answers.size())
                    .forEach(answer -> steps.add(new Step(before, scenario(rest.and(answer)))));
        }
        return steps;
    }

    /** The relevant rules that match every combination of answers to these attributes, each set once. */
    private Set<RuleSet> product(Attribute... attributes) {
        Set<RuleSet> sets = Set.of(fixedRules.or(codeRules));
        for (var attribute : attributes) {
            var more = new LinkedHashSet<RuleSet>();
            for (var set : sets) {
                choices.get(attribute.ordinal()).forEach(choice -> more.add(set.and(choice)));
            }
            sets = more;
        }
        return sets;
    }

    private AttributeScenario scenario(RuleSet matching) {
        var fired = matching.and(fixedRules);
        int[] points = book.effects().points(fired);
        return new AttributeScenario(
                book.effects().combined(new Firing(fired, fired)),
                byRanks.computeIfAbsent(ranks(points), ranks -> new Outcomes(points)),
                byCodeRules.computeIfAbsent(
                        matching.and(codeRules), open -> new AnswerEffects(codes, open, book.effects())));
    }

    /** The rank of each modality by points, 0 without any; verdicts depend on points only through these. */
    private static List<Integer> ranks(int[] points) {
        return Arrays.stream(points)
                .map(own -> own <= 0
                        ? 0
                        : 1
                                + (int) Arrays.stream(points)
                                        .filter(other -> other > 0 && other < own)
                                        .count())
                .boxed()
                .toList();
    }
}
