package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import massageadvisor.rules.engine.Reasons.ModalityReason;
import massageadvisor.rules.engine.Reasons.TriageReason;
import org.jspecify.annotations.Nullable;

/** The objects within an answer that only quote the rule book. */
final class RecommendationBody {
    private RecommendationBody() {}

    record RuleBookBody(String version, String digest) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TriageReasonBody(
            String rule,
            String level,
            String text,
            String basis,
            List<String> sources,
            @Nullable Boolean unsure) {
        static TriageReasonBody of(TriageReason reason) {
            var rule = reason.rule();
            return new TriageReasonBody(
                    rule.id(),
                    reason.level().code(),
                    rule.because().english(),
                    rule.basis().code(),
                    rule.cites(),
                    reason.unsure() ? true : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ModalityReasonBody(
            String rule,
            String effect,
            @Nullable Integer points,
            String text,
            String basis,
            List<String> sources,
            @Nullable Boolean unsure) {
        static ModalityReasonBody of(ModalityReason reason) {
            var rule = reason.rule();
            return new ModalityReasonBody(
                    rule.id(),
                    reason.effect().code(),
                    reason.points() == 0 ? null : reason.points(),
                    rule.because().english(),
                    rule.basis().code(),
                    rule.cites(),
                    reason.unsure() ? true : null);
        }
    }

    record AdaptationBody(String code, String text, String rule) {}

    record AdviceBody(String text, String rule, List<String> sources) {}
}
