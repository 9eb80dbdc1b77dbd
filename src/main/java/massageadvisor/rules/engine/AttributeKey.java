package massageadvisor.rules.engine;

import java.util.List;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * The six attributes as two numbers, so that two look-ups do for all: one for the complaint (cause, pain level and
 * duration) and one for the preferences (pressure, heat and goal).
 */
final class AttributeKey {
    static final List<Attribute> COMPLAINT = List.of(Attribute.CAUSE, Attribute.PAIN_LEVEL, Attribute.DURATION);
    static final List<Attribute> PREFERENCE = List.of(Attribute.PRESSURE, Attribute.HEAT, Attribute.GOAL);
    private static final int PAIN_LEVELS = PainLevel.MAX + 1;
    private static final int DURATIONS = DurationBand.values().length;
    private static final int HEATS = Heat.values().length;
    private static final int GOALS = Goal.values().length;
    static final int PREFERENCES = Pressure.values().length * HEATS * GOALS;

    private AttributeKey() {}

    static int complaints(Vocabulary vocabulary) {
        return vocabulary.causes().size() * PAIN_LEVELS * DURATIONS;
    }

    static int complaint(Facts facts) {
        return (facts.value(Attribute.CAUSE) * PAIN_LEVELS + facts.value(Attribute.PAIN_LEVEL)) * DURATIONS
                + facts.value(Attribute.DURATION);
    }

    static int preferences(Facts facts) {
        return (facts.value(Attribute.PRESSURE) * HEATS + facts.value(Attribute.HEAT)) * GOALS
                + facts.value(Attribute.GOAL);
    }

    /** The value that an attribute has at a place of its group. */
    static int valueAt(int place, Attribute attribute) {
        return switch (attribute) {
            case CAUSE -> place / (PAIN_LEVELS * DURATIONS);
            case PAIN_LEVEL -> place / DURATIONS % PAIN_LEVELS;
            case DURATION -> place % DURATIONS;
            case PRESSURE -> place / (HEATS * GOALS);
            case HEAT -> place / GOALS % HEATS;
            case GOAL -> place % GOALS;
        };
    }
}
