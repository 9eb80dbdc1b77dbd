package massageadvisor.rules.explanation;

import java.util.stream.IntStream;
import massageadvisor.rules.Attribute;
import massageadvisor.rules.DurationBand;
import massageadvisor.rules.Facts;
import massageadvisor.rules.Goal;
import massageadvisor.rules.Heat;
import massageadvisor.rules.Pressure;
import massageadvisor.rules.Vocabulary;
import massageadvisor.rules.explanation.Change.AttributeChange;

/** Values of attributes in the words of an intake. */
final class Values {
    private Values() {}

    static String code(Attribute attribute, int value, Vocabulary vocabulary) {
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
