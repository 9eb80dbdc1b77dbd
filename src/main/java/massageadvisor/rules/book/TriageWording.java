package massageadvisor.rules.book;

import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;

/** The texts of a triage level for a person. */
public record TriageWording(Triage level, Text title, Text message) {}
