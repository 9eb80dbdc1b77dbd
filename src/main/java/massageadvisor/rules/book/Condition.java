package massageadvisor.rules.book;

import java.util.Set;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * When a rule fires: every part must hold. An empty set lets every value through. There is no negation, so that a code
 * more can only make more rules fire.
 */
public record Condition(
        Set<String> causes,
        PainRange painLevel,
        Set<DurationBand> durations,
        Set<Pressure> pressures,
        Set<Heat> heats,
        Set<Goal> goals,
        CodeCondition contraindications,
        CodeCondition redFlags) {
    /** Holds for every intake. */
    public static final Condition ANY = new Condition(
            Set.of(), PainRange.ANY, Set.of(), Set.of(), Set.of(), Set.of(), CodeCondition.NONE, CodeCondition.NONE);

    public Condition {
        causes = Set.copyOf(causes);
        durations = Set.copyOf(durations);
        pressures = Set.copyOf(pressures);
        heats = Set.copyOf(heats);
        goals = Set.copyOf(goals);
    }

    /** Whether it tests contraindications or red flags; points may not depend on either. */
    public boolean testsCodes() {
        return !contraindications.asksForNothing() || !redFlags.asksForNothing();
    }

    public Condition withCauses(Set<String> those) {
        return new Condition(those, painLevel, durations, pressures, heats, goals, contraindications, redFlags);
    }

    public Condition withPainLevel(PainRange that) {
        return new Condition(causes, that, durations, pressures, heats, goals, contraindications, redFlags);
    }

    public Condition withPressures(Set<Pressure> those) {
        return new Condition(causes, painLevel, durations, those, heats, goals, contraindications, redFlags);
    }

    public Condition withHeats(Set<Heat> those) {
        return new Condition(causes, painLevel, durations, pressures, those, goals, contraindications, redFlags);
    }

    public Condition withContraindications(CodeCondition those) {
        return new Condition(causes, painLevel, durations, pressures, heats, goals, those, redFlags);
    }

    /** Whether it holds for this value of the attribute, numbered as {@link Vocabulary#valueCount} says. */
    public boolean matches(Attribute attribute, int value, Vocabulary vocabulary) {
        return switch (attribute) {
            case CAUSE ->
                causes.isEmpty()
                        || causes.contains(vocabulary.causes().get(value).code());
            case PAIN_LEVEL -> painLevel.contains(value);
            case DURATION -> durations.isEmpty() || durations.contains(DurationBand.values()[value]);
            case PRESSURE -> pressures.isEmpty() || pressures.contains(Pressure.values()[value]);
            case HEAT -> heats.isEmpty() || heats.contains(Heat.values()[value]);
            case GOAL -> goals.isEmpty() || goals.contains(Goal.values()[value]);
        };
    }
}
