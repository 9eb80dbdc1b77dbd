package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import massageadvisor.http.recommendation.RecommendationBody.ModalityReasonBody;
import massageadvisor.http.recommendation.RecommendationBody.RuleBookBody;
import massageadvisor.http.recommendation.RecommendationBody.TriageReasonBody;
import org.jspecify.annotations.Nullable;

/** The members of an explanation. */
record ExplanationBody(
        RuleBookBody ruleBook,
        @JsonRawValue String intake,
        TriageBody triage,
        boolean provisional,
        List<String> notAsked,
        @Nullable String recommended,
        List<ModalityBody> modalities,
        List<OpenBody> open,
        String evidenceNote,
        String disclaimer) {
    record TriageBody(
            String level,
            String title,
            String message,
            List<TriageReasonBody> because,
            List<NearMissBody> nearMisses,
            ChangesBody raisedBy,
            ChangesBody loweredBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ModalityBody(
            String modality,
            String name,
            String verdict,
            int rank,
            int points,
            List<ModalityReasonBody> rulesFor,
            List<ModalityReasonBody> rulesAgainst,
            List<NearMissBody> nearMisses,
            @Nullable ChangesBody offeredBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NearMissBody(String rule, List<WouldBody> would, UnmetBody unmet) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WouldBody(
            String effect,
            @Nullable Integer points,
            @Nullable String level) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnmetBody(String condition, @Nullable List<String> said, List<String> asks) {}

    record ChangesBody(
            boolean possible, String text, List<ChangeBody> changes, boolean cut, List<String> standingRules) {}

    record ChangeBody(String text, String triage, List<FactBody> facts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactBody(
            @Nullable String attribute,
            @Nullable String from,
            @Nullable List<String> to,
            @Nullable String manner,
            @Nullable List<String> anyOf) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpenBody(
            @Nullable String question,
            @Nullable String unsure,
            String text,
            List<String> triage,
            List<CouldBody> modalities) {}

    record CouldBody(String modality, List<String> verdicts) {}
}
