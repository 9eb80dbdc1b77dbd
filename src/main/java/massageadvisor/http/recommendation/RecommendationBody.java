package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import massageadvisor.rules.book.ModalityProfile;
import massageadvisor.rules.book.TriageWording;
import massageadvisor.rules.engine.Reasons.ModalityReason;
import massageadvisor.rules.engine.Reasons.TriageReason;
import massageadvisor.rules.engine.Verdict;
import org.jspecify.annotations.Nullable;

/** The parts of an answer whose content comes from the rule book; {@link RecommendationWriter} assembles them. */
final class RecommendationBody {
    private RecommendationBody() {}

    record RuleBookBody(String version, String digest) {}

    record TriageHeadBody(String level, String title, String message) {
        static TriageHeadBody of(TriageWording wording) {
            return new TriageHeadBody(
                    wording.level().code(),
                    wording.title().english(),
                    wording.message().english());
        }
    }

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

    record ModalityHeadBody(String modality, String name, String verdict) {
        static ModalityHeadBody of(ModalityProfile profile, Verdict verdict) {
            return new ModalityHeadBody(
                    profile.modality().code(), profile.name().english(), verdict.code());
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

    record ClosingBody(String evidenceNote, String disclaimer) {}
}
