package massageadvisor.rules.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import massageadvisor.rules.Attribute;
import massageadvisor.rules.Bits;
import massageadvisor.rules.Facts;
import massageadvisor.rules.Firing;
import massageadvisor.rules.Fold;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Question;
import massageadvisor.rules.Rule;
import massageadvisor.rules.RuleIndex;
import massageadvisor.rules.Vocabulary;

/**
 * What each open question could change. Something could become so through a question if there are answers to the others
 * with which it is not so while the question is open, and is so once it is answered; a question may also stay open.
 */
final class OpenAnswers {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final RuleIndex index;
    private final Fold fold;
    private final Facts facts;
    private final OpenCodes codes;
    private final AnswerPairs pairs;
    private final long[] codeRules;
    private final long[] fixedRules;
    private final long[] none;
    private final List<List<long[]>> choices = new ArrayList<>();
    private final Outcome now;
    private final Map<List<Integer>, Outcomes> byPoints = new HashMap<>();

    OpenAnswers(List<Rule> rules, Vocabulary vocabulary, RuleIndex index, Fold fold, CodeWays codeWays, Facts facts) {
        this.index = index;
        this.fold = fold;
        this.facts = facts;
        this.codes = new OpenCodes(facts, vocabulary, codeWays, rules.size());
        this.pairs = new AnswerPairs(index, fold, codes);
        this.codeRules = codes.rules(index, facts);
        this.none = new long[codes.unsure().length];
        this.fixedRules = index.enabled(facts.present());
        for (var attribute : ATTRIBUTES) {
            choices.add(choices(attribute, vocabulary));
        }
        var firing = index.firing(facts);
        this.now = Outcome.of(JoinedEffects.of(firing, fold), points(firing.all()));
    }

    /** The sets of rules that the values let through which the attribute may have; first that of the present one. */
    private List<long[]> choices(Attribute attribute, Vocabulary vocabulary) {
        var sets = new ArrayList<long[]>();
        sets.add(relevant(attribute, facts.value(attribute)));
        if (facts.leavesOut(attribute)) {
            for (int value = 1; value < RuleIndex.valueCount(attribute, vocabulary); value++) {
                long[] set = relevant(attribute, value);
                if (sets.stream().noneMatch(other -> Arrays.equals(other, set))) {
                    sets.add(set);
                }
            }
        }
        return sets;
    }

    private long[] relevant(Attribute attribute, int value) {
        long[] could = fixedRules.clone();
        Bits.addAll(could, codeRules);
        Bits.keepOnly(could, index.letThrough(attribute, value));
        return could;
    }

    private int[] points(long[] fired) {
        var modalities = Modality.values();
        var points = new int[modalities.length];
        for (var modality : modalities) {
            points[modality.ordinal()] = fold.points(modality, fired);
        }
        return points;
    }

    /** In the order of the questions, then of the unsure codes. */
    List<Open> all(Vocabulary vocabulary) {
        var open = new ArrayList<Open>();
        if (!facts.redFlagsAsked()) {
            open.add(onCodes(Optional.of(Question.RED_FLAGS), Optional.empty(), codes.notAsked()));
        }
        for (var attribute : ATTRIBUTES) {
            if (facts.leavesOut(attribute)) {
                open.add(onAttribute(attribute));
            }
        }
        Bits.forEach(codes.unsure(), code -> {
            long[] one = Bits.none(vocabulary.codeCount());
            Bits.add(one, code);
            open.add(onCodes(Optional.empty(), Optional.of(vocabulary.code(code).code()), one));
        });
        return List.copyOf(open);
    }

    private Open onCodes(Optional<Question> question, Optional<String> unsure, long[] asked) {
        var could = new Could(now);
        for (var through : allBut(List.of())) {
            compare(could, asked, through, through);
        }
        return could.open(question, unsure);
    }

    private Open onAttribute(Attribute attribute) {
        var could = new Could(now);
        var answers = choices.get(attribute.ordinal());
        for (var rest : allBut(List.of(attribute))) {
            long[] before = Bits.and(rest, answers.get(0));
            for (var answer : answers.subList(1, answers.size())) {
                compare(could, none, before, Bits.and(rest, answer));
            }
        }
        return could.open(Optional.of(Question.valueOf(attribute.name())), Optional.empty());
    }

    /** What all answers to the other attributes let through, each set of rules once. */
    private List<long[]> allBut(List<Attribute> asked) {
        long[] every = fixedRules.clone();
        Bits.addAll(every, codeRules);
        var sets = List.of(every);
        for (var attribute : ATTRIBUTES) {
            if (!asked.contains(attribute)) {
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

    private void compare(Could could, long[] asked, long[] before, long[] after) {
        int fixedBefore = fixed(before);
        int fixedAfter = fixed(after);
        var outcomesBefore = outcomes(before);
        var outcomesAfter = outcomes(after);
        pairs.of(asked, Bits.and(before, codeRules), Bits.and(after, codeRules)).stream()
                .forEach(number -> could.compare(
                        outcomesBefore.of(JoinedEffects.join(fixedBefore, AnswerPairs.before(number))),
                        outcomesAfter.of(JoinedEffects.join(fixedAfter, AnswerPairs.after(number)))));
    }

    private Outcomes outcomes(long[] through) {
        int[] points = points(through);
        return byPoints.computeIfAbsent(Arrays.stream(points).boxed().toList(), missing -> new Outcomes(points));
    }

    private int fixed(long[] through) {
        long[] fired = Bits.and(through, fixedRules);
        return JoinedEffects.of(new Firing(fired, fired), fold);
    }
}
