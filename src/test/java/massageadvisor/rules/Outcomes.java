package massageadvisor.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rules.InputSpace.CodeBits;
import massageadvisor.rules.InputSpace.Codes;

/**
 * What the engine decides for every combination of attributes with every set of at most two codes. Combinations that
 * let the same rules through are of one class, and decided once.
 */
final class Outcomes {
    private final List<Intake> attributes;
    private final List<Codes> sets;
    private final int[] classOf;
    private final Map<Outcome, Short> numbers = new ConcurrentHashMap<>();
    private final List<Outcome> distinct = new ArrayList<>();
    private final short[][] byClassAndSet;

    /** Triage and the verdicts in the order of the modalities; {@code sound} is false if the best offer is barred. */
    record Outcome(Triage triage, List<Verdict> verdicts, boolean sound) {
        static Outcome of(Decision decision) {
            boolean barred = decision.recommended()
                    .filter(best -> decision.fired().stream()
                            .anyMatch(rule -> rule.then().contraindicated().contains(best)
                                    || rule.then().clearFirst().contains(best)))
                    .isPresent();
            return new Outcome(decision.triage(), Interpreter.byModality(decision::verdict), !barred);
        }

        Verdict verdict(Modality modality) {
            return verdicts.get(modality.ordinal());
        }

        boolean offers(Modality modality) {
            return verdict(modality) == Verdict.RECOMMENDED || verdict(modality) == Verdict.SUITABLE;
        }
    }

    /** An intake without its codes, and its codes. */
    record Input(Intake attributes, Codes codes) {}

    Outcomes(RuleBook book) {
        var vocabulary = book.vocabulary();
        this.attributes = InputSpace.attributes(vocabulary);
        this.sets = InputSpace.atMostTwo(vocabulary);
        var interpreter = new Interpreter(book.rules());
        var classes = new HashMap<BitSet, Integer>();
        var firsts = new ArrayList<Intake>();
        this.classOf = attributes.stream()
                .mapToInt(intake -> classes.computeIfAbsent(interpreter.rulesFor(intake), rules -> {
                    firsts.add(intake);
                    return firsts.size() - 1;
                }))
                .toArray();
        var engine = new RuleEngine(book.rules(), vocabulary);
        var bits = sets.stream().map(set -> set.bits(vocabulary)).toList();
        this.byClassAndSet = firsts.parallelStream()
                .map(first -> decideAll(InputSpace.values(vocabulary.facts(first)), bits, engine))
                .toArray(short[][]::new);
    }

    private short[] decideAll(int[] values, List<CodeBits> bits, RuleEngine engine) {
        var outcomes = new short[bits.size()];
        for (int set = 0; set < outcomes.length; set++) {
            var outcome = Outcome.of(engine.decide(bits.get(set).on(values)));
            outcomes[set] = numbers.computeIfAbsent(outcome, this::number);
        }
        return outcomes;
    }

    private synchronized short number(Outcome outcome) {
        distinct.add(outcome);
        return (short) (distinct.size() - 1);
    }

    /** The inputs with such attributes and such codes on which the law does not hold; one for each class. */
    Stream<Input> breaking(Predicate<Intake> with, Predicate<Codes> reporting, Predicate<Outcome> law) {
        var holds = distinct.stream().map(law::test).toList();
        var reported = IntStream.range(0, sets.size())
                .filter(set -> reporting.test(sets.get(set)))
                .toArray();
        var first = new LinkedHashMap<Integer, Intake>();
        for (int place = 0; place < classOf.length; place++) {
            if (with.test(attributes.get(place))) {
                first.putIfAbsent(classOf[place], attributes.get(place));
            }
        }
        return first.entrySet().stream()
                .flatMap(one -> IntStream.of(reported)
                        .filter(set -> !holds.get(byClassAndSet[one.getKey()][set]))
                        .mapToObj(set -> new Input(one.getValue(), sets.get(set))));
    }

    /** Pairs of inputs that differ in one code more, or one code no longer unsure, on which the law does not hold. */
    Stream<Input> breakingOnMoreCodes(BiPredicate<Outcome, Outcome> law) {
        var holds = onPairs(law);
        var places = new HashMap<Codes, Integer>();
        sets.forEach(set -> places.put(set, places.size()));
        return IntStream.range(0, sets.size())
                .boxed()
                .flatMap(less -> sets.get(less).oneStepMore(places.keySet()).stream()
                        .map(places::get)
                        .flatMap(more -> IntStream.range(0, byClassAndSet.length)
                                .filter(group -> !holds[byClassAndSet[group][less]][byClassAndSet[group][more]])
                                .mapToObj(group -> new Input(attributes.get(first(group)), sets.get(more)))));
    }

    private int first(int group) {
        return IntStream.range(0, classOf.length)
                .filter(place -> classOf[place] == group)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Pairs of inputs that differ in one level of pain, on which the law does not hold; one for each pair of classes.
     */
    Stream<Input> breakingOnMorePain(BiPredicate<Outcome, Outcome> law) {
        var holds = onPairs(law);
        var groups = new HashMap<Intake, Integer>();
        IntStream.range(0, classOf.length).forEach(place -> groups.put(attributes.get(place), classOf[place]));
        var first = new LinkedHashMap<List<Integer>, Intake>();
        attributes.stream()
                .filter(less -> less.painLevel().value() < PainLevel.MAX)
                .forEach(less -> first.putIfAbsent(
                        Stream.of(less, InputSpace.withMorePain(less))
                                .map(groups::get)
                                .toList(),
                        less));
        return first.entrySet().stream().flatMap(one -> {
            var less = byClassAndSet[one.getKey().get(0)];
            var more = byClassAndSet[one.getKey().get(1)];
            return IntStream.range(0, sets.size())
                    .filter(set -> !holds[less[set]][more[set]])
                    .mapToObj(set -> new Input(one.getValue(), sets.get(set)));
        });
    }

    private boolean[][] onPairs(BiPredicate<Outcome, Outcome> law) {
        var holds = new boolean[distinct.size()][distinct.size()];
        for (int less = 0; less < holds.length; less++) {
            for (int more = 0; more < holds.length; more++) {
                holds[less][more] = law.test(distinct.get(less), distinct.get(more));
            }
        }
        return holds;
    }

    static Predicate<Codes> oneOf(List<String> codes) {
        return set -> set.reported().stream().anyMatch(codes::contains);
    }
}
