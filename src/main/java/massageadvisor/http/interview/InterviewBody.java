package massageadvisor.http.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import massageadvisor.rules.book.TriageWording;
import massageadvisor.rules.interview.Influence;
import massageadvisor.rules.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** A step of an interview as it is answered; members without a value are omitted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InterviewBody(
        RuleBookBody ruleBook,
        boolean done,
        @Nullable NextBody next,
        List<String> missing,
        @Nullable TriageBody atLeast,
        @JsonRawValue @Nullable String recommendation,
        @JsonRawValue @Nullable String intake,
        List<QuestionBody> notAsked) {
    record RuleBookBody(String version, String digest) {}

    record TriageBody(String level, String title, String message) {
        static TriageBody of(TriageWording wording) {
            return new TriageBody(
                    wording.level().code(),
                    wording.title().english(),
                    wording.message().english());
        }
    }

    record NextBody(QuestionBody question, WhyBody why, ChangeBody couldChange) {}

    record WhyBody(String purpose, String text) {}

    /** Triage is the highest level that an answer could lead to, or null if no answer changes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeBody(@Nullable String triage, List<String> modalities) {
        static ChangeBody of(Influence influence) {
            return new ChangeBody(
                    influence.triage().map(Coded::code).orElse(null), Coded.codesOf(influence.verdicts()));
        }
    }

    /** A question with its possible answers: choices, or a number in a range, and always "don't know". */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionBody(
            String code,
            String text,
            String kind,
            @Nullable List<ChoiceBody> choices,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            @Nullable String none,
            String dontKnow) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChoiceBody(String code, String name, @Nullable String text) {}
}
