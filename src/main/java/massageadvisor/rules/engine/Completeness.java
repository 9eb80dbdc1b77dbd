package massageadvisor.rules.engine;

import java.util.List;
import massageadvisor.rules.vocabulary.Question;

/**
 * How far an answer can be relied on.
 *
 * @param provisional whether an answer to what was left out could raise triage or bar a modality
 * @param notAsked what was left out and could still change triage or a verdict
 */
public record Completeness(boolean provisional, List<Question> notAsked) {
    public Completeness {
        notAsked = List.copyOf(notAsked);
    }
}
