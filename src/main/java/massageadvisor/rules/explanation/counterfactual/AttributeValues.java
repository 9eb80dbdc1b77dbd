package massageadvisor.rules.explanation.counterfactual;

import java.util.stream.IntStream;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.explanation.counterfactual.Change.AttributeChange;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Values of attributes in the words of an intake. */
public final class AttributeValues {
    private AttributeValues() {}

    public static String code(Attribute attribute, int value, Vocabulary vocabulary) {
        return switch (attribute) {
            case CAUSE -> vocabulary.causes().get(value).code();
            case PAIN_LEVEL -> Integer.toString(value);
            case DURATION -> DurationBand.values()[value].code();
            case PRESSURE -> Pressure.values()[value].code();
            case HEAT -> Heat.values()[value].code();
            case GOAL -> Goal.values()[value].code();
        };
    }

    /** To any of the values whose bits are set. */
    static AttributeChange change(Attribute attribute, Facts facts, long values, Vocabulary vocabulary) {
        return new AttributeChange(
                attribute,
                code(attribute, facts.value(attribute), vocabulary),
                IntStream.range(0, Long.SIZE)
                        .filter(value -> (values & 1L << value) != 0)
                        .mapToObj(value -> code(attribute, value, vocabulary))
                        .toList());
    }
}
