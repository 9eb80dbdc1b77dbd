package massageadvisor.rules.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Question;
import massageadvisor.rules.Triage;
import massageadvisor.rules.Verdict;

/**
 * A question that was not asked, or a code that the person is not sure of, and what its answer could change: all that
 * triage and the verdicts could become through it, whatever the answers to the others are. Either the question or the
 * code is there.
 */
public record Open(
        Optional<Question> question,
        Optional<String> unsure,
        List<Triage> triage,
        Map<Modality, List<Verdict>> verdicts) {
    public Open {
        triage = List.copyOf(triage);
        verdicts = Map.copyOf(verdicts);
    }
}
