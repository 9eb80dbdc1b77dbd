package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every combination of attributes, and the classes that they fall into: one class lets the same rules through. */
public final class RuleSpace {
    private final List<CodeRule> codeRules;
    private final Vocabulary vocabulary;
    private final List<String> codes;
    private final List<Facts> combinations;
    private final int[] classOf;
    private final List<Facts> firsts = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<RuleClass> classes = new ArrayList<>();
    private final List<RuleClass> triageClasses = new ArrayList<>();

    public RuleSpace(List<Rule> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.codes = Stream.of(vocabulary.contraindications(), vocabulary.redFlags())
                .flatMap(List::stream)
                .map(Term::code)
                .toList();
        this.combinations = combinations(vocabulary);
        this.codeRules =
                rules.stream().map(rule -> CodeRule.of(rule, vocabulary)).toList();
        var index = new RuleIndex(rules, vocabulary);
        var places = new HashMap<BitSet, Integer>();
        this.classOf = combinations.stream()
                .mapToInt(facts -> places.computeIfAbsent(
                        BitSet.valueOf(index.letThrough(facts)), letThrough -> newClass(facts, letThrough)))
                .toArray();
    }

    private int newClass(Facts first, BitSet letThrough) {
        var ofClass = letThrough.stream().mapToObj(codeRules::get).toList();
        firsts.add(first);
        members.add(letThrough.stream().boxed().toList());
        classes.add(new RuleClass(ofClass, vocabulary));
        triageClasses.add(new RuleClass(
                ofClass.stream().map(rule -> rule.masked(Bearing.TRIAGE)).toList(), vocabulary));
        return classes.size() - 1;
    }

    private static List<Facts> combinations(Vocabulary vocabulary) {
        var none = Bits.none(vocabulary.codeCount());
        var start = new Facts(new int[Attribute.values().length], none, none, true);
        var all = List.of(start);
        for (var attribute : Attribute.values()) {
            int values = RuleIndex.valueCount(attribute, vocabulary);
            all = all.stream()
                    .flatMap(facts -> IntStream.range(0, values).mapToObj(value -> facts.with(attribute, value)))
                    .toList();
        }
        return all;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Contraindications, then red flags. */
    public List<String> codes() {
        return codes;
    }

    /** In the order of the attributes and of their values; no codes are reported, and red flags were asked. */
    public List<Facts> combinations() {
        return combinations;
    }

    public int classOf(int combination) {
        return classOf[combination];
    }

    public List<RuleClass> classes() {
        return classes;
    }

    /** The same, as far as triage goes. */
    public List<RuleClass> triageClasses() {
        return triageClasses;
    }

    /** For each class, the places of the rules that it lets through. */
    public List<List<Integer>> members() {
        return members;
    }

    /** The first combination of each class. */
    public List<Facts> firsts() {
        return firsts;
    }

    /** The first combination of each class that has one which the condition lets through, codes aside. */
    public Map<Integer, Facts> classes(Condition on) {
        var first = new LinkedHashMap<Integer, Facts>();
        for (int place = 0; place < classOf.length; place++) {
            if (!first.containsKey(classOf[place]) && letsThrough(on, combinations.get(place))) {
                first.put(classOf[place], combinations.get(place));
            }
        }
        return first;
    }

    private boolean letsThrough(Condition on, Facts facts) {
        return Stream.of(Attribute.values())
                .allMatch(
                        attribute -> RuleIndex.allows(on, attribute, vocabulary).test(facts.value(attribute)));
    }

    /** Two combinations of which the second has one level of pain more, and the triage that their rules ask for. */
    record MorePain(Facts less, Facts more, RulePair rules) {}

    /** The first such combinations of each pair of classes. */
    List<MorePain> morePain() {
        int step = IntStream.range(0, combinations.size())
                .filter(place -> combinations.get(place).value(Attribute.PAIN_LEVEL) == 1)
                .findFirst()
                .orElseThrow();
        var first = new LinkedHashMap<List<Integer>, MorePain>();
        for (int place = 0; place < classOf.length; place++) {
            if (combinations.get(place).value(Attribute.PAIN_LEVEL) < PainLevel.MAX) {
                int less = place;
                int more = place + step;
                first.computeIfAbsent(List.of(classOf[less], classOf[more]), pair -> morePain(less, more));
            }
        }
        return List.copyOf(first.values());
    }

    private MorePain morePain(int less, int more) {
        return new MorePain(
                combinations.get(less),
                combinations.get(more),
                new RulePair(triageClasses.get(classOf[less]), triageClasses.get(classOf[more])));
    }
}
