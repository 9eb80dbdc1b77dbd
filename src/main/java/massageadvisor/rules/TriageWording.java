package massageadvisor.rules;

/** How a triage level is told to a person. */
public record TriageWording(Triage level, Text title, Text message) {}
