package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import massageadvisor.application.ExplainedRecommendation;
import massageadvisor.http.recommendation.ChangesBody.Goal;
import massageadvisor.http.recommendation.RecommendationBody.ModalityReasonBody;
import massageadvisor.http.recommendation.RecommendationBody.RuleBookBody;
import massageadvisor.http.recommendation.RecommendationBody.TriageReasonBody;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import org.jspecify.annotations.Nullable;

/** An explanation as it is answered. */
record ExplanationBody(
        RuleBookBody ruleBook,
        @JsonRawValue String intake,
        TriageBody triage,
        boolean provisional,
        List<String> notAsked,
        @Nullable String recommended,
        List<ModalityBody> modalities,
        List<OpenQuestionBody> open,
        String evidenceNote,
        String disclaimer) {
    record TriageBody(
            String level,
            String title,
            String message,
            List<TriageReasonBody> because,
            List<NearMissBody> nearMisses,
            ChangesBody toRaise,
            ChangesBody toLower) {
        static TriageBody of(ExplainedRecommendation explained, RuleBook book) {
            var explanation = explained.explanation();
            var decision = explanation.decision();
            var wording = book.catalogue().wording(decision.triage());
            return new TriageBody(
                    decision.triage().code(),
                    wording.title().english(),
                    wording.message().english(),
                    decision.reasons().triage().stream()
                            .map(TriageReasonBody::of)
                            .toList(),
                    explanation.nearMissesOfTriage().stream()
                            .map(miss -> NearMissBody.ofTriage(miss, explained))
                            .toList(),
                    ChangesBody.of(explanation.toRaiseTriage(), Goal.RAISE_TRIAGE, book.vocabulary()),
                    ChangesBody.of(explanation.toLowerTriage(), Goal.LOWER_TRIAGE, book.vocabulary()));
        }
    }

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
            @Nullable ChangesBody toOffer) {
        static ModalityBody of(Modality modality, int rank, ExplainedRecommendation explained, RuleBook book) {
            var explanation = explained.explanation();
            var decision = explanation.decision();
            var reasons = decision.reasons().of(modality);
            return new ModalityBody(
                    modality.code(),
                    book.catalogue().profile(modality).name().english(),
                    decision.verdict(modality).code(),
                    rank,
                    decision.points(modality),
                    reasons.stream()
                            .filter(reason -> reason.effect() == Effect.SUPPORTS)
                            .map(ModalityReasonBody::of)
                            .toList(),
                    reasons.stream()
                            .filter(reason -> reason.effect() != Effect.SUPPORTS)
                            .map(ModalityReasonBody::of)
                            .toList(),
                    explanation.nearMissesOf(modality).stream()
                            .map(miss -> NearMissBody.of(miss, modality, explained))
                            .toList(),
                    Optional.ofNullable(explanation.toOffer().get(modality))
                            .map(changes -> ChangesBody.of(changes, Goal.OFFER, book.vocabulary()))
                            .orElse(null));
        }
    }

    /** With the intake as JSON. */
    static ExplanationBody of(ExplainedRecommendation explained, String intake, RuleBook book) {
        var decision = explained.explanation().decision();
        var completeness = explained.completeness();
        return new ExplanationBody(
                new RuleBookBody(book.version(), book.digest()),
                intake,
                TriageBody.of(explained, book),
                completeness.provisional(),
                completeness.notAsked().stream().map(Coded::code).toList(),
                decision.recommended().map(Coded::code).orElse(null),
                modalities(explained, book),
                explained.explanation().open().stream()
                        .map(open -> OpenQuestionBody.of(open, book))
                        .toList(),
                book.note(NoteRole.EVIDENCE_NOTE).text().english(),
                book.note(NoteRole.DISCLAIMER).text().english());
    }

    private static List<ModalityBody> modalities(ExplainedRecommendation explained, RuleBook book) {
        var modalities = new ArrayList<ModalityBody>();
        for (var modality : explained.explanation().decision().ranking()) {
            modalities.add(ModalityBody.of(modality, modalities.size() + 1, explained, book));
        }
        return List.copyOf(modalities);
    }
}
