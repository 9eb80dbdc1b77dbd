package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every combination of attributes, and the classes that they fall into: one class matches the same rules. */
public final class RuleSpace {
    private final CompiledRuleBook book;
    private final List<String> codes;
    private final List<Facts> combinations;
    private final int[] classOf;
    private final List<Facts> firsts = new ArrayList<>();
    private final List<RuleSet> members = new ArrayList<>();
    private final List<RuleClass> classes = new ArrayList<>();
    private final List<RuleClass> triageClasses = new ArrayList<>();

    public RuleSpace(CompiledRuleBook book) {
        this.book = book;
        this.codes = IntStream.range(0, book.vocabulary().codeCount())
                .mapToObj(code -> book.vocabulary().code(code).code())
                .toList();
        this.combinations = combinations(book);
        var indexes = new HashMap<RuleSet, Integer>();
        this.classOf = combinations.stream()
                .mapToInt(facts -> indexes.computeIfAbsent(
                        book.index().matchingAttributes(facts), matching -> newClass(facts, matching)))
                .toArray();
    }

    private int newClass(Facts first, RuleSet matching) {
        firsts.add(first);
        members.add(matching);
        classes.add(new RuleClass(matching, CombinedEffects.ALL, book));
        triageClasses.add(new RuleClass(matching, CombinedEffects.TRIAGE, book));
        return classes.size() - 1;
    }

    private static List<Facts> combinations(CompiledRuleBook book) {
        var none = book.noCodes();
        var start = new Facts(new int[Attribute.values().length], none, none, true);
        var all = List.of(start);
        for (var attribute : Attribute.values()) {
            int values = book.vocabulary().valueCount(attribute);
            all = all.stream()
                    .flatMap(facts -> IntStream.range(0, values).mapToObj(value -> facts.with(attribute, value)))
                    .toList();
        }
        return all;
    }

    public Vocabulary vocabulary() {
        return book.vocabulary();
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

    /** The class without rules. */
    public RuleClass noRules() {
        return new RuleClass(book.noRules(), CombinedEffects.ALL, book);
    }

    /** The same, as far as triage goes. */
    public List<RuleClass> triageClasses() {
        return triageClasses;
    }

    /** For each class, its rules. */
    public List<RuleSet> members() {
        return members;
    }

    /** The first combination of each class. */
    public List<Facts> firsts() {
        return firsts;
    }

    /** The first combination of each class that meets the condition on attributes, by the index of the class. */
    public Map<Integer, Facts> classes(Condition when) {
        var first = new LinkedHashMap<Integer, Facts>();
        for (int index = 0; index < classOf.length; index++) {
            if (!first.containsKey(classOf[index]) && meetsAttributes(when, combinations.get(index))) {
                first.put(classOf[index], combinations.get(index));
            }
        }
        return first;
    }

    private boolean meetsAttributes(Condition when, Facts facts) {
        return Stream.of(Attribute.values())
                .allMatch(attribute -> when.matches(attribute, facts.value(attribute), book.vocabulary()));
    }

    /** Two combinations of which the second has one more level of pain, and their rules as far as triage goes. */
    record MorePain(Facts less, Facts more, RulePair rules) {}

    /** The first such combinations of each pair of classes. */
    List<MorePain> morePain() {
        int step = IntStream.range(0, combinations.size())
                .filter(index -> combinations.get(index).value(Attribute.PAIN_LEVEL) == 1)
                .findFirst()
                .orElseThrow();
        var first = new LinkedHashMap<List<Integer>, MorePain>();
        for (int index = 0; index < classOf.length; index++) {
            if (combinations.get(index).value(Attribute.PAIN_LEVEL) < PainLevel.MAX) {
                int less = index;
                int more = index + step;
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
