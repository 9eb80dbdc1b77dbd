package massageadvisor.http.interview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Optional;
import massageadvisor.application.InterviewStep;
import massageadvisor.http.interview.InterviewBody.ChangeBody;
import massageadvisor.http.interview.InterviewBody.NextBody;
import massageadvisor.http.interview.InterviewBody.RuleBookBody;
import massageadvisor.http.interview.InterviewBody.TriageBody;
import massageadvisor.http.recommendation.RecommendationWriter;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.interview.NextQuestion;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Triage;
import org.jspecify.annotations.Nullable;

/** Writes the next question and the result so far; decides nothing. */
@Singleton
class InterviewWriter {
    private final RuleBook book;
    private final Questions questions;
    private final RecommendationWriter recommendations;
    private final ObjectMapper mapper;

    InterviewWriter(RuleBook book, Questions questions, RecommendationWriter recommendations, ObjectMapper mapper) {
        this.book = book;
        this.questions = questions;
        this.recommendations = recommendations;
        this.mapper = mapper;
    }

    byte[] write(InterviewStep step) {
        var state = step.state();
        try {
            return mapper.writeValueAsBytes(new InterviewBody(
                    new RuleBookBody(book.version(), book.digest()),
                    state.done(),
                    state.next().map(this::next).orElse(null),
                    Coded.codesOf(state.missing()),
                    atLeast(state.atLeast()),
                    step.decided()
                            .map(decided -> recommendations.decision(decided.decision(), decided.completeness()))
                            .orElse(null),
                    state.completeIntake()
                            .map(intake -> recommendations.intake(new ReceivedIntake(intake, Optional.empty())))
                            .orElse(null),
                    state.notAsked().stream().map(questions::group).toList()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Omits routine, because an open question could still raise it. */
    private @Nullable TriageBody atLeast(Triage level) {
        return level == Triage.ROUTINE ? null : TriageBody.of(book.catalogue().wording(level));
    }

    private NextBody next(NextQuestion next) {
        return new NextBody(
                questions.question(next.code()), Questions.why(next.purpose()), ChangeBody.of(next.influence()));
    }
}
