package massageadvisor.rules.book;

import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;

/** How a triage level is told to a person. */
public record TriageWording(Triage level, Text title, Text message) {}
