package massageadvisor.rules.explanation.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Question;
import massageadvisor.rules.vocabulary.Triage;

/**
 * A question that was not asked, or a code that the person is unsure of, with every triage level and verdict that its
 * answer could lead to. Exactly one of question and code is present.
 */
public record OpenQuestion(
        Optional<Question> question,
        Optional<String> unsure,
        List<Triage> triage,
        Map<Modality, List<Verdict>> verdicts) {
    public OpenQuestion {
        triage = List.copyOf(triage);
        verdicts = Map.copyOf(verdicts);
    }
}
