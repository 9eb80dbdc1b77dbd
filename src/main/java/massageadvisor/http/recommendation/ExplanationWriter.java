package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import massageadvisor.application.ExplainedRecommendation;
import massageadvisor.http.recommendation.ExplanationBody.ModalityBody;
import massageadvisor.http.recommendation.ExplanationBody.TriageBody;
import massageadvisor.http.recommendation.RecommendationBody.ModalityReasonBody;
import massageadvisor.http.recommendation.RecommendationBody.RuleBookBody;
import massageadvisor.http.recommendation.RecommendationBody.TriageReasonBody;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Reasons;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Question;

/** Writes explanations. */
@Singleton
class ExplanationWriter {
    private final RuleBook book;
    private final RecommendationWriter recommendations;
    private final ObjectMapper mapper;
    private final ChangesBodies changes;

    ExplanationWriter(RuleBook book, RecommendationWriter recommendations, ObjectMapper mapper) {
        this.book = book;
        this.recommendations = recommendations;
        this.mapper = mapper;
        this.changes = new ChangesBodies(book.vocabulary());
    }

    /** As JSON in UTF-8; the rule book and the intake as in a recommendation. */
    byte[] write(ExplainedRecommendation explained) {
        try {
            return mapper.writeValueAsBytes(body(explained));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExplanationBody body(ExplainedRecommendation explained) {
        var decision = explained.explanation().decision();
        var completeness = explained.completeness();
        return new ExplanationBody(
                new RuleBookBody(book.version(), book.digest()),
                recommendations.intake(explained.received()),
                triage(explained),
                completeness.provisional(),
                completeness.notAsked().stream().map(Question::code).toList(),
                decision.recommended().map(Coded::code).orElse(null),
                modalities(explained),
                explained.explanation().open().stream()
                        .map(one -> OpenBodies.of(one, book))
                        .toList(),
                book.note(NoteRole.EVIDENCE_NOTE).text().english(),
                book.note(NoteRole.DISCLAIMER).text().english());
    }

    private TriageBody triage(ExplainedRecommendation explained) {
        var explanation = explained.explanation();
        var decision = explanation.decision();
        var wording = book.catalogue().wording(decision.triage());
        return new TriageBody(
                decision.triage().code(),
                wording.title().english(),
                wording.message().english(),
                decision.reasons().triage().stream().map(TriageReasonBody::of).toList(),
                explanation.nearMissesOfTriage().stream()
                        .map(miss -> NearMissBodies.ofTriage(miss, explained))
                        .toList(),
                changes.of(explanation.toRaiseTriage(), "raise"),
                changes.of(explanation.toLowerTriage(), "lower"));
    }

    private List<ModalityBody> modalities(ExplainedRecommendation explained) {
        var reasons = explained.explanation().decision().reasons();
        var modalities = new ArrayList<ModalityBody>();
        for (var modality : explained.explanation().decision().ranking()) {
            modalities.add(modality(modality, modalities.size() + 1, reasons, explained));
        }
        return List.copyOf(modalities);
    }

    private ModalityBody modality(Modality modality, int rank, Reasons reasons, ExplainedRecommendation explained) {
        var explanation = explained.explanation();
        var all = reasons.of(modality);
        return new ModalityBody(
                modality.code(),
                book.catalogue().profile(modality).name().english(),
                explanation.decision().verdict(modality).code(),
                rank,
                explanation.decision().points(modality),
                all.stream()
                        .filter(one -> one.effect() == Effect.SUPPORTS)
                        .map(ModalityReasonBody::of)
                        .toList(),
                all.stream()
                        .filter(one -> one.effect() != Effect.SUPPORTS)
                        .map(ModalityReasonBody::of)
                        .toList(),
                explanation.nearMissesOf(modality).stream()
                        .map(miss -> NearMissBodies.of(miss, modality, explained))
                        .toList(),
                Optional.ofNullable(explanation.toOffer().get(modality))
                        .map(one -> changes.of(one, "offer"))
                        .orElse(null));
    }
}
