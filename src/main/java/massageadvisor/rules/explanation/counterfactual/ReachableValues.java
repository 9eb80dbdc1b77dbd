package massageadvisor.rules.explanation.counterfactual;

import java.util.stream.IntStream;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The values that an attribute may change to: pain only falls, and time only passes. The nearest value first. */
final class ReachableValues {
    private ReachableValues() {}

    static int[] of(Attribute attribute, int now, Vocabulary vocabulary) {
        if (vocabulary.mutability(attribute) != Mutability.MUTABLE) {
            return new int[0];
        }
        int count = vocabulary.valueCount(attribute);
        return switch (attribute) {
            case PAIN_LEVEL ->
                IntStream.iterate(now - 1, value -> value >= 0, value -> value - 1)
                        .toArray();
            case DURATION -> IntStream.range(now + 1, count).toArray();
            case CAUSE, PRESSURE, HEAT, GOAL ->
                IntStream.range(0, count).filter(value -> value != now).toArray();
        };
    }

    /** What it may become, and what it may turn out to be if it was left out. */
    static int[] orAnswers(Attribute attribute, int now, Vocabulary vocabulary) {
        return attribute.isOptional() && now == Attribute.NOT_SAID
                ? IntStream.range(1, vocabulary.valueCount(attribute)).toArray()
                : of(attribute, now, vocabulary);
    }
}
