package massageadvisor.rules.explanation.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.explanation.whatif.PossibleOutcomes.Step;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The settings that answers to the attributes lead to, and the steps between them. */
final class AttributeScenarios {
    private static final Attribute[] ATTRIBUTES = Attribute.values();
    private static final Modality[] MODALITIES = Modality.values();

    private final EffectIndex fold;
    private final OpenCodes codes;
    private final int now;
    private final long[] codeRules;
    private final long[] fixedRules;
    private final List<List<long[]>> choices = new ArrayList<>();
    private final Map<List<Integer>, Outcomes> byPoints = new HashMap<>();
    private final Map<List<Long>, AnswerEffects> byCodeRules = new HashMap<>();
    private final Set<Step> steps = new LinkedHashSet<>();

    AttributeScenarios(Facts facts, Vocabulary vocabulary, RuleIndex index, EffectIndex fold, OpenCodes codes) {
        this.fold = fold;
        this.codes = codes;
        this.codeRules = codes.rules(index, facts);
        this.fixedRules = index.enabled(facts.present());
        for (var attribute : ATTRIBUTES) {
            choices.add(choices(attribute, facts, vocabulary, index));
        }
        var firing = index.firing(facts);
        this.now = Outcome.of(JoinedEffects.of(firing, fold), points(firing.all()));
        for (var through : allBut(Optional.empty())) {
            var setting = setting(through);
            steps.add(new Step(setting, setting));
        }
    }

    /** The sets of rules that the values let through which the attribute may have; first that of the present one. */
    private List<long[]> choices(Attribute attribute, Facts facts, Vocabulary vocabulary, RuleIndex index) {
        var sets = new ArrayList<long[]>();
        sets.add(relevant(index.letThrough(attribute, facts.value(attribute))));
        if (facts.leavesOut(attribute)) {
            for (int value = 1; value < RuleIndex.valueCount(attribute, vocabulary); value++) {
                addOnce(sets, relevant(index.letThrough(attribute, value)));
            }
        }
        return sets;
    }

    private long[] relevant(long[] through) {
        long[] could = fixedRules.clone();
        Bits.addAll(could, codeRules);
        Bits.keepOnly(could, through);
        return could;
    }

    private int[] points(long[] fired) {
        var points = new int[MODALITIES.length];
        for (var modality : MODALITIES) {
            points[modality.ordinal()] = fold.points(modality, fired);
        }
        return points;
    }

    /** The outcome as it stands. */
    int now() {
        return now;
    }

    /** Every setting, left as it is. */
    Set<Step> steps() {
        return Collections.unmodifiableSet(steps);
    }

    /** From every setting in which the attribute is left out to those in which it is answered. */
    Set<Step> steps(Attribute attribute) {
        var onAnswer = new LinkedHashSet<Step>();
        var answers = choices.get(attribute.ordinal());
        for (var rest : allBut(Optional.of(attribute))) {
            var before = setting(Bits.and(rest, answers.get(0)));
            answers.subList(1, answers.size())
                    .forEach(answer -> onAnswer.add(new Step(before, setting(Bits.and(rest, answer)))));
        }
        return onAnswer;
    }

    /** What all answers to the other attributes let through, each set of rules once. */
    private List<long[]> allBut(Optional<Attribute> asked) {
        long[] every = fixedRules.clone();
        Bits.addAll(every, codeRules);
        var sets = List.of(every);
        for (var attribute : ATTRIBUTES) {
            if (!asked.equals(Optional.of(attribute))) {
                var more = new ArrayList<long[]>();
                for (var set : sets) {
                    choices.get(attribute.ordinal()).forEach(choice -> addOnce(more, Bits.and(set, choice)));
                }
                sets = more;
            }
        }
        return sets;
    }

    private static void addOnce(List<long[]> sets, long[] set) {
        if (sets.stream().noneMatch(other -> Arrays.equals(other, set))) {
            sets.add(set);
        }
    }

    private AttributeScenario setting(long[] through) {
        long[] fired = Bits.and(through, fixedRules);
        int[] points = points(fired);
        long[] open = Bits.and(through, codeRules);
        return new AttributeScenario(
                JoinedEffects.of(new Firing(fired, fired), fold),
                byPoints.computeIfAbsent(ranks(points), ranks -> new Outcomes(points)),
                byCodeRules.computeIfAbsent(
                        Arrays.stream(open).boxed().toList(), missing -> new AnswerEffects(codes, open, fold)));
    }

    /** For each modality that has any points how many have fewer; verdicts hang on nothing else of points. */
    private static List<Integer> ranks(int[] points) {
        var ranks = new ArrayList<Integer>();
        for (int own : points) {
            ranks.add(
                    own <= 0
                            ? 0
                            : 1
                                    + (int) Arrays.stream(points)
                                            .filter(other -> other > 0 && other < own)
                                            .count());
        }
        return ranks;
    }
}
