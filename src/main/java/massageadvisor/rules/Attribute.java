package massageadvisor.rules;

import java.util.List;

/** What every intake has exactly one value of. A value is an ordinal; 0 of the last four is "not said". */
enum Attribute {
    CAUSE,
    PAIN_LEVEL,
    DURATION,
    PRESSURE,
    HEAT,
    GOAL;

    /** The ones that may be left out. */
    static final List<Attribute> OPTIONAL = List.of(DURATION, PRESSURE, HEAT, GOAL);

    static final int NOT_SAID = 0;
}
