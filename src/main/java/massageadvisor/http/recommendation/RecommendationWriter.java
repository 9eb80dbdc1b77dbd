package massageadvisor.http.recommendation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import massageadvisor.application.Recommendation;
import massageadvisor.http.recommendation.RecommendationBody.AdaptationBody;
import massageadvisor.http.recommendation.RecommendationBody.AdviceBody;
import massageadvisor.http.recommendation.RecommendationBody.ModalityBody;
import massageadvisor.http.recommendation.RecommendationBody.ModalityReasonBody;
import massageadvisor.http.recommendation.RecommendationBody.RuleBookBody;
import massageadvisor.http.recommendation.RecommendationBody.TriageBody;
import massageadvisor.http.recommendation.RecommendationBody.TriageReasonBody;
import massageadvisor.rules.Coded;
import massageadvisor.rules.Decision;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Note;
import massageadvisor.rules.NoteRole;
import massageadvisor.rules.Question;
import massageadvisor.rules.Reasons;
import massageadvisor.rules.Reasons.ModalityReason;
import massageadvisor.rules.Reasons.TriageReason;
import massageadvisor.rules.RuleBook;
import massageadvisor.rules.Term;
import org.jspecify.annotations.Nullable;

/** Words a recommendation in the language of its book; decides nothing. */
@Singleton
class RecommendationWriter {
    private final RuleBook book;
    private final Map<String, String> adaptationTexts;

    RecommendationWriter(RuleBook book) {
        this.book = book;
        this.adaptationTexts = book.vocabulary().adaptations().stream()
                .collect(Collectors.toMap(Term::code, term -> term.description().english()));
    }

    RecommendationBody write(Recommendation recommendation) {
        var decision = recommendation.decision();
        var reasons = decision.reasons();
        var completeness = recommendation.completeness();
        return new RecommendationBody(
                new RuleBookBody(book.version(), book.digest()),
                IntakeBody.of(recommendation.received()),
                triage(decision, reasons),
                completeness.provisional(),
                completeness.notAsked().stream().map(Coded::code).toList(),
                decision.recommended().map(Coded::code).orElse(null),
                modalities(decision, reasons),
                advice(reasons, completeness.notAsked()),
                book.note(NoteRole.EVIDENCE_NOTE).text().english(),
                book.note(NoteRole.DISCLAIMER).text().english());
    }

    private TriageBody triage(Decision decision, Reasons reasons) {
        var wording = book.catalogue().wording(decision.triage());
        return new TriageBody(
                decision.triage().code(),
                wording.title().english(),
                wording.message().english(),
                reasons.triage().stream().map(RecommendationWriter::body).toList());
    }

    private static TriageReasonBody body(TriageReason reason) {
        var rule = reason.rule();
        return new TriageReasonBody(
                rule.id(),
                reason.level().code(),
                rule.because().english(),
                rule.basis().code(),
                rule.cites(),
                onlyIfTrue(reason.unsure()));
    }

    private List<ModalityBody> modalities(Decision decision, Reasons reasons) {
        var bodies = new ArrayList<ModalityBody>();
        for (var modality : decision.ranking()) {
            bodies.add(new ModalityBody(
                    modality.code(),
                    book.catalogue().profile(modality).name().english(),
                    decision.verdict(modality).code(),
                    bodies.size() + 1,
                    decision.points(modality),
                    reasons.of(modality).stream()
                            .map(RecommendationWriter::body)
                            .toList(),
                    adaptations(reasons, modality)));
        }
        return bodies;
    }

    private static ModalityReasonBody body(ModalityReason reason) {
        var rule = reason.rule();
        return new ModalityReasonBody(
                rule.id(),
                reason.effect().code(),
                reason.points() == 0 ? null : reason.points(),
                rule.because().english(),
                rule.basis().code(),
                rule.cites(),
                onlyIfTrue(reason.unsure()));
    }

    private List<AdaptationBody> adaptations(Reasons reasons, Modality modality) {
        return reasons.adaptations(modality).stream()
                .map(one -> new AdaptationBody(
                        one.code(),
                        adaptationTexts.getOrDefault(one.code(), one.code()),
                        one.rule().id()))
                .toList();
    }

    /** The emergency signs first if red flags were not asked, then what the rules advise, then what always holds. */
    private List<AdviceBody> advice(Reasons reasons, List<Question> notAsked) {
        var advice = new ArrayList<AdviceBody>();
        if (notAsked.contains(Question.RED_FLAGS)) {
            advice.add(body(book.note(NoteRole.RED_FLAGS_NOT_ASKED)));
        }
        reasons.advice()
                .forEach(one -> advice.add(new AdviceBody(
                        one.text().english(), one.rule().id(), one.rule().cites())));
        book.notes(NoteRole.STANDING_ADVICE).forEach(note -> advice.add(body(note)));
        return advice;
    }

    private static AdviceBody body(Note note) {
        return new AdviceBody(note.text().english(), note.id(), note.cites());
    }

    private static @Nullable Boolean onlyIfTrue(boolean value) {
        return value ? Boolean.TRUE : null;
    }
}
