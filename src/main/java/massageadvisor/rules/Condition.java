package massageadvisor.rules;

import java.util.Set;

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

    /** Whether some value of an attribute stops it. */
    boolean testsAttributes() {
        return !(causes.isEmpty()
                && painLevel.equals(PainRange.ANY)
                && durations.isEmpty()
                && pressures.isEmpty()
                && heats.isEmpty()
                && goals.isEmpty());
    }
}
