package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.explanation.counterfactual.Change.AttributeChange;
import massageadvisor.rules.explanation.counterfactual.Change.CodeChange;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * The smallest sets of facts that raise triage: what may change by itself or by will, what was not asked, and what the
 * person is not sure of. One rule is enough to raise triage, so the smallest sets are those that make one rule fire.
 */
public final class TriageIncrease {
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final RuleIndex index;
    private final EffectIndex fold;
    private final CodeWays codeWays;

    public TriageIncrease(
            List<Rule> rules, Vocabulary vocabulary, RuleIndex index, EffectIndex fold, CodeWays codeWays) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.index = index;
        this.fold = fold;
        this.codeWays = codeWays;
    }

    public Changes of(Facts facts) {
        var now = fold.triage(index.firing(facts));
        var ways = new ArrayList<Counterfactual>();
        for (int rule = 0; rule < rules.size(); rule++) {
            var level = rules.get(rule).then().triage();
            if (level.compareTo(now) > 0) {
                boolean alsoUnsure = level.whenUnsure().compareTo(now) > 0;
                ways.addAll(waysTo(rule, facts, alsoUnsure ? facts.reported() : facts.present()));
            }
        }
        int least = ways.stream().mapToInt(one -> size(one.way())).min().orElse(0);
        var smallest = ways.stream()
                .filter(one -> size(one.way()) == least)
                .distinct()
                .sorted(Comparator.comparing(Counterfactual::triage, Comparator.reverseOrder()))
                .toList();
        return Changes.firstOf(told(Counterfactual.merged(smallest), facts), List.of());
    }

    private static int size(ChangedFacts way) {
        return (int) way.values().stream().filter(values -> values != 0).count()
                + way.codes().cardinality();
    }

    /** Every smallest way to make one rule fire, given the codes that are there for it. */
    private List<Counterfactual> waysTo(int rule, Facts facts, long[] there) {
        var values = List.of(List.<Long>of());
        for (var attribute : Attribute.values()) {
            var choices = choices(rule, attribute, facts);
            values = values.stream()
                    .flatMap(before -> choices.stream().map(choice -> appended(before, choice)))
                    .toList();
        }
        var codes = List.of(new BitSet());
        for (var part : codeWays.parts(rule)) {
            if (!Bits.meet(part, there)) {
                long[] open = openCodes(part, facts, there);
                codes = codes.stream()
                        .flatMap(before -> each(before, open).stream())
                        .toList();
            }
        }
        var ways = new ArrayList<Counterfactual>();
        for (var some : values) {
            for (var others : codes) {
                var way = new ChangedFacts(some, others);
                ways.add(new Counterfactual(way, triage(way, facts)));
            }
        }
        return ways;
    }

    /** 0 to stay, or every value that lets the rule through; nothing if there is none. */
    private List<Long> choices(int rule, Attribute attribute, Facts facts) {
        if (Bits.has(index.letThrough(attribute, facts.value(attribute)), rule)) {
            return List.of(0L);
        }
        var choices = new ArrayList<Long>();
        for (int value : ReachableValues.orAnswers(attribute, facts.value(attribute), vocabulary)) {
            if (Bits.has(index.letThrough(attribute, value), rule)) {
                choices.add(1L << value);
            }
        }
        return choices;
    }

    private static List<Long> appended(List<Long> values, Long value) {
        var more = new ArrayList<>(values);
        more.add(value);
        return List.copyOf(more);
    }

    /** Codes of the part that could turn out to be there: unsure ones, and red flags that were not asked. */
    private long[] openCodes(long[] part, Facts facts, long[] there) {
        long[] open = Bits.and(part, facts.reported());
        int first = vocabulary.contraindications().size();
        if (!facts.redFlagsAsked()) {
            Bits.forEach(part, code -> {
                if (code >= first) {
                    Bits.add(open, code);
                }
            });
        }
        Bits.removeAll(open, there);
        return open;
    }

    private static List<BitSet> each(BitSet before, long[] codes) {
        var each = new ArrayList<BitSet>();
        Bits.forEach(codes, code -> {
            var more = (BitSet) before.clone();
            more.set(code);
            each.add(more);
        });
        return each;
    }

    private Triage triage(ChangedFacts way, Facts facts) {
        var changed = facts;
        for (var attribute : Attribute.values()) {
            long values = way.values().get(attribute.ordinal());
            if (values != 0) {
                changed = changed.with(attribute, Long.numberOfTrailingZeros(values));
            }
        }
        long[] present = facts.present().clone();
        long[] reported = facts.reported().clone();
        way.codes().stream().forEach(code -> {
            Bits.add(present, code);
            Bits.add(reported, code);
        });
        return fold.triage(index.firing(changed.withCodes(present, reported)));
    }

    private record Group(
            List<Long> values, Triage triage, List<CodeTransition> manners, boolean single, BitSet codes) {}

    /** Ways that differ only in their one code, which becomes known in the same manner, are told as one. */
    private List<Change> told(List<Counterfactual> ways, Facts facts) {
        var groups = new LinkedHashMap<Group, BitSet>();
        for (var one : ways) {
            var codes = one.way().codes();
            var manners = codes.stream().mapToObj(code -> manner(code, facts)).toList();
            boolean single = codes.cardinality() == 1;
            var group = new Group(one.way().values(), one.triage(), manners, single, single ? new BitSet() : codes);
            groups.computeIfAbsent(group, key -> new BitSet()).or(codes);
        }
        return groups.entrySet().stream()
                .map(one -> change(one.getKey(), one.getValue(), facts))
                .toList();
    }

    private static CodeTransition manner(int code, Facts facts) {
        return Bits.has(facts.reported(), code) ? CodeTransition.CONFIRMED : CodeTransition.REPORTED;
    }

    private Change change(Group group, BitSet codes, Facts facts) {
        var attributes = new ArrayList<AttributeChange>();
        for (var attribute : Attribute.values()) {
            long values = group.values().get(attribute.ordinal());
            if (values != 0) {
                attributes.add(AttributeValues.change(attribute, facts, values, vocabulary));
            }
        }
        var names =
                codes.stream().mapToObj(code -> vocabulary.code(code).code()).toList();
        var changes = group.single()
                ? List.of(new CodeChange(group.manners().get(0), names))
                : codes.stream()
                        .mapToObj(code -> new CodeChange(
                                manner(code, facts),
                                List.of(vocabulary.code(code).code())))
                        .toList();
        return new Change(attributes, changes, group.triage());
    }
}
