package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to one intake. {@code recommended} is the only field that is ever null. */
record RecommendationBody(
        RuleBookBody ruleBook,
        IntakeBody intake,
        TriageBody triage,
        boolean provisional,
        List<String> notAsked,
        @Nullable String recommended,
        List<ModalityBody> modalities,
        List<AdviceBody> advice,
        String evidenceNote,
        String disclaimer) {

    record RuleBookBody(String version, String digest) {}

    record TriageBody(String level, String title, String message, List<TriageReasonBody> because) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TriageReasonBody(
            String rule,
            String level,
            String text,
            String basis,
            List<String> sources,
            @Nullable Boolean unsure) {}

    record ModalityBody(
            String modality,
            String name,
            String verdict,
            int rank,
            int points,
            List<ModalityReasonBody> because,
            List<AdaptationBody> adaptations) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ModalityReasonBody(
            String rule,
            String effect,
            @Nullable Integer points,
            String text,
            String basis,
            List<String> sources,
            @Nullable Boolean unsure) {}

    record AdaptationBody(String code, String text, String rule) {}

    record AdviceBody(String text, String rule, List<String> sources) {}
}
