package massageadvisor.rules.vocabulary;

/** What a person would like; no preference ever outweighs safety. */
public record Preferences(Pressure pressure, Heat heat, Goal goal) {
    public static final Preferences NONE = new Preferences(Pressure.NOT_SAID, Heat.NOT_SAID, Goal.NOT_SAID);
}
