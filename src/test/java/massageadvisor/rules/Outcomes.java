package massageadvisor.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rules.InputSpace.Codes;

/** What the engine decides for every combination of attributes with every set of at most two codes. */
final class Outcomes {
    private final List<Intake> attributes;
    private final List<Codes> sets;
    private final int[] classOf;
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
            return new Outcome(
                    decision.triage(),
                    Stream.of(Modality.values()).map(decision::verdict).toList(),
                    !barred);
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
        this.classOf = new int[attributes.size()];
        var interpreter = new Interpreter(book.rules());
        var classes = new LinkedHashMap<List<Rule>, Intake>();
        var places = new HashMap<List<Rule>, Integer>();
        for (int place = 0; place < classOf.length; place++) {
            var rules = interpreter.rulesFor(attributes.get(place));
            classes.putIfAbsent(rules, attributes.get(place));
            classOf[place] = places.computeIfAbsent(rules, key -> places.size());
        }
        var engine = new RuleEngine(book.rules(), vocabulary);
        var numbers = new HashMap<Outcome, Short>();
        this.byClassAndSet = classes.values().stream()
                .map(vocabulary::facts)
                .map(facts -> decideAll(facts, engine, vocabulary, numbers))
                .toArray(short[][]::new);
    }

    private short[] decideAll(Facts facts, RuleEngine engine, Vocabulary vocabulary, Map<Outcome, Short> numbers) {
        var outcomes = new short[sets.size()];
        for (int set = 0; set < outcomes.length; set++) {
            var outcome = Outcome.of(engine.decide(sets.get(set).on(facts, vocabulary)));
            outcomes[set] = numbers.computeIfAbsent(outcome, key -> {
                distinct.add(key);
                return (short) (distinct.size() - 1);
            });
        }
        return outcomes;
    }

    private Outcome outcome(int combination, int set) {
        return distinct.get(byClassAndSet[classOf[combination]][set]);
    }

    /** The inputs that this applies to and on which the law does not hold. */
    Stream<Input> breaking(Predicate<Input> applies, Predicate<Outcome> law) {
        var holds = distinct.stream().map(law::test).toList();
        return IntStream.range(0, sets.size())
                .boxed()
                .flatMap(set -> IntStream.range(0, classOf.length)
                        .filter(combination -> !holds.get(byClassAndSet[classOf[combination]][set]))
                        .mapToObj(combination -> new Input(attributes.get(combination), sets.get(set)))
                        .filter(applies));
    }

    /**
     * Pairs of inputs that differ in one code more, or one code no longer unsure, and on which the law does not hold.
     */
    Stream<Input> breakingOnMoreCodes(BiPredicate<Outcome, Outcome> law) {
        var places = new HashMap<Codes, Integer>();
        sets.forEach(set -> places.put(set, places.size()));
        return IntStream.range(0, sets.size())
                .boxed()
                .flatMap(less -> sets.get(less).oneStepMore(places.keySet()).stream()
                        .map(places::get)
                        .flatMap(more -> IntStream.range(0, byClassAndSet.length)
                                .filter(group -> !law.test(
                                        distinct.get(byClassAndSet[group][less]),
                                        distinct.get(byClassAndSet[group][more])))
                                .mapToObj(group -> new Input(attributes.get(first(group)), sets.get(more)))));
    }

    private int first(int group) {
        return IntStream.range(0, classOf.length)
                .filter(place -> classOf[place] == group)
                .findFirst()
                .orElseThrow();
    }

    /** Pairs of inputs that differ in one level of pain, and on which the law does not hold. */
    Stream<Input> breakingOnMorePain(BiPredicate<Outcome, Outcome> law) {
        var places = new HashMap<Intake, Integer>();
        attributes.forEach(intake -> places.put(intake, places.size()));
        return attributes.stream()
                .filter(intake -> intake.painLevel().value() < PainLevel.MAX)
                .flatMap(less -> {
                    int more = places.getOrDefault(InputSpace.withMorePain(less), -1);
                    int place = places.getOrDefault(less, -1);
                    return IntStream.range(0, sets.size())
                            .filter(set -> !law.test(outcome(place, set), outcome(more, set)))
                            .mapToObj(set -> new Input(less, sets.get(set)));
                });
    }

    static Predicate<Input> reporting(Set<String> codes) {
        return input -> Stream.concat(input.codes().sure().stream(), input.codes().unsure().stream())
                .anyMatch(codes::contains);
    }
}
