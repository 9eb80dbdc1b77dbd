package massageadvisor.http.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import massageadvisor.http.recommendation.ExplanationBody.CouldBody;
import massageadvisor.http.recommendation.ExplanationBody.OpenBody;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.explanation.whatif.OpenQuestion;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** Puts what is open into the form of an answer. */
final class OpenBodies {
    private OpenBodies() {}

    static OpenBody of(OpenQuestion open, RuleBook book) {
        return new OpenBody(
                open.question().map(Coded::code).orElse(null),
                open.unsure().orElse(null),
                text(open, book),
                open.triage().stream().map(Triage::code).toList(),
                Stream.of(Modality.values())
                        .filter(open.verdicts()::containsKey)
                        .map(modality -> new CouldBody(modality.code(), verdicts(open, modality)))
                        .toList());
    }

    private static List<String> verdicts(OpenQuestion open, Modality modality) {
        return Objects.requireNonNull(open.verdicts().get(modality)).stream()
                .map(Coded::code)
                .toList();
    }

    private static String text(OpenQuestion open, RuleBook book) {
        var what = open.question()
                .map(question -> ChangeWords.word("open." + question.code()))
                .orElseGet(() -> ChangeWords.word("open.unsure", name(open, book)));
        var could = new ArrayList<String>();
        if (!open.triage().isEmpty()) {
            could.add(ChangeWords.word(
                    "could.triage",
                    ChangeWords.either(open.triage().stream().map(Coded::code).toList())));
        }
        Stream.of(Modality.values())
                .filter(open.verdicts()::containsKey)
                .forEach(modality -> could.add(ChangeWords.word(
                        "could.verdict",
                        book.catalogue().profile(modality).name().english(),
                        ChangeWords.either(verdicts(open, modality)))));
        return what + " "
                + (could.isEmpty()
                        ? ChangeWords.word("could.nothing")
                        : ChangeWords.word("could", String.join("; ", could)));
    }

    private static String name(OpenQuestion open, RuleBook book) {
        var vocabulary = book.vocabulary();
        return vocabulary
                .code(vocabulary.codeIndex(open.unsure().orElseThrow()))
                .name()
                .english();
    }
}
