package massageadvisor.http.interview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import massageadvisor.http.interview.InterviewBody.ChoiceBody;
import massageadvisor.http.interview.InterviewBody.QuestionBody;
import massageadvisor.http.interview.InterviewBody.WhyBody;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.Questionnaire.TopicQuestion;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.interview.QuestionPurpose;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Builds questions in the wording of the current rule book, with their possible answers. */
@Singleton
class Questions {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.interview", Locale.ROOT);

    private final RuleBook book;

    Questions(RuleBook book) {
        this.book = book;
    }

    /** The question about a topic or a group of codes. */
    QuestionBody question(String code) {
        return book.questionnaire()
                .findGroup(code)
                .map(this::group)
                .orElseGet(() -> topic(book.questionnaire()
                        .topic(Coded.find(Attribute.class, code).orElseThrow())));
    }

    QuestionBody group(CodeGroup group) {
        return new QuestionBody(
                group.code(),
                group.text().english(),
                "any-of",
                choices(group.codes().stream().map(this::term)),
                null,
                null,
                TEXTS.getString("none"),
                TEXTS.getString("dont-know"));
    }

    private Term term(String code) {
        Vocabulary vocabulary = book.vocabulary();
        return vocabulary.isRedFlag(code)
                ? find(vocabulary.redFlags(), code)
                : find(vocabulary.contraindications(), code);
    }

    private static Term find(List<Term> terms, String code) {
        return terms.stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<ChoiceBody> choices(Stream<Term> terms) {
        return terms.map(term -> new ChoiceBody(
                        term.code(), term.name().english(), term.description().english()))
                .toList();
    }

    private QuestionBody topic(TopicQuestion question) {
        return switch (question.topic()) {
            case CAUSE -> oneOf(question, choices(book.vocabulary().causes().stream()));
            case PAIN_LEVEL -> number(question, PainLevel.MAX);
            case DURATION -> number(question, DurationDays.MAX);
            case PRESSURE, HEAT, GOAL ->
                oneOf(
                        question,
                        question.choices().stream()
                                .map(choice -> new ChoiceBody(
                                        choice.code(), choice.name().english(), null))
                                .toList());
        };
    }

    private static QuestionBody oneOf(TopicQuestion question, List<ChoiceBody> choices) {
        return new QuestionBody(
                question.topic().code(),
                question.text().english(),
                "one-of",
                choices,
                null,
                null,
                null,
                TEXTS.getString("dont-know"));
    }

    private static QuestionBody number(TopicQuestion question, int maximum) {
        return new QuestionBody(
                question.topic().code(),
                question.text().english(),
                "integer",
                null,
                0,
                maximum,
                null,
                TEXTS.getString("dont-know"));
    }

    static WhyBody why(QuestionPurpose purpose) {
        return new WhyBody(purpose.code(), TEXTS.getString("why." + purpose.code()));
    }
}
