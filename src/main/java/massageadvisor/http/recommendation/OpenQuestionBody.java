package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.explanation.whatif.OpenQuestion;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import org.jspecify.annotations.Nullable;

/** An open question as it is answered, with everything that its answer could change. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenQuestionBody(
        @Nullable String question,
        @Nullable String unsure,
        String text,
        List<String> triage,
        List<PossibleVerdictsBody> modalities) {
    record PossibleVerdictsBody(String modality, List<String> verdicts) {}

    static OpenQuestionBody of(OpenQuestion open, RuleBook book) {
        return new OpenQuestionBody(
                open.question().map(Coded::code).orElse(null),
                open.unsure().orElse(null),
                text(open, book),
                codes(open.triage()),
                changing(open)
                        .map(modality -> new PossibleVerdictsBody(modality.code(), codes(verdicts(open, modality))))
                        .toList());
    }

    private static List<String> codes(List<? extends Coded> values) {
        return values.stream().map(Coded::code).toList();
    }

    private static Stream<Modality> changing(OpenQuestion open) {
        return Stream.of(Modality.values()).filter(open.verdicts()::containsKey);
    }

    private static List<Verdict> verdicts(OpenQuestion open, Modality modality) {
        return Objects.requireNonNull(open.verdicts().get(modality));
    }

    private static String text(OpenQuestion open, RuleBook book) {
        var subject = open.question()
                .map(question -> ExplanationMessages.format("open." + question.code()))
                .orElseGet(() -> ExplanationMessages.format("open.unsure", name(open, book)));
        var changes = new ArrayList<String>();
        if (!open.triage().isEmpty()) {
            var titles = open.triage().stream()
                    .map(level -> book.catalogue().wording(level).title().english())
                    .map(title -> ExplanationMessages.format("quote", title))
                    .toList();
            changes.add(ExplanationMessages.format("could.triage", ExplanationMessages.anyOf(titles)));
        }
        changing(open)
                .forEach(modality -> changes.add(ExplanationMessages.format(
                        "could.verdict",
                        book.catalogue().profile(modality).name().english(),
                        ExplanationMessages.anyOf(words(verdicts(open, modality))))));
        return subject + " "
                + (changes.isEmpty()
                        ? ExplanationMessages.format("could.nothing")
                        : ExplanationMessages.format("could", String.join("; ", changes)));
    }

    private static List<String> words(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> ExplanationMessages.format("verdict." + verdict.code()))
                .map(words -> ExplanationMessages.format("quote", words))
                .toList();
    }

    private static String name(OpenQuestion open, RuleBook book) {
        var vocabulary = book.vocabulary();
        return vocabulary
                .code(vocabulary.codeIndex(open.unsure().orElseThrow()))
                .name()
                .english();
    }
}
