package massageadvisor.rules.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import massageadvisor.Regeneration;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

/** How many questions an interview takes, over a seeded sample of persons, against asking everything. */
class QuestionCountTest {
    private static final RuleBook BOOK = BuiltInBook.BOOK;
    private static final RuleEngine ENGINE = new RuleEngine(new CompiledRuleBook(BOOK.rules(), BOOK.vocabulary()));
    private static final Interview INTERVIEW =
            new Interview(new CompiledRuleBook(BOOK.rules(), BOOK.vocabulary()), BOOK.questionnaire());
    private static final long SEED = 20261122;
    private static final int PERSONS = 500;
    /** What one interview took. */
    private record Count(Triage triage, int questions, int codes) {}

    @Test
    void isWhatThePageSays() throws IOException {
        var counts = new ArrayList<Count>();
        var random = new Random(SEED);
        for (int round = 0; round < PERSONS; round++) {
            counts.add(count(Person.random(BOOK, random)));
        }
        var rows = new StringBuilder(row("all", counts, one -> true));
        for (var level : Triage.values()) {
            rows.append(row("triage `" + level.code() + "`", counts, one -> one.triage() == level));
        }
        int topics = Attribute.values().length;
        int codes = BOOK.vocabulary().codeCount();

        Regeneration.check(Path.of("docs/reference/interview-questions.md"), """
            # How many questions an interview asks

            <!-- Generated: mvn test -Dtest=QuestionCountTest -Dregenerate. Do not edit. -->

            `POST /v1/interview` asks one question at a time and stops as soon as no answer can change the triage or a verdict. One
            group of codes counts as one question, "codes shown" are all codes of the groups that were asked. Asked for everything, a
            person answers %d questions with %d codes, or %d questions if each code is asked alone.

            %s seeded persons (`QuestionCountTest`, seed %d): any cause, pain level, duration and preferences, each as likely
            as the other; a contraindication or two in half of them, a red flag or two in a quarter, and codes that the person is not
            sure of in about a quarter. Real people differ: this compares ways of asking, and says nothing about patients.

            | who | persons | questions, mean | questions, most | codes shown, mean | codes shown, most |
            | --- | ---: | ---: | ---: | ---: | ---: |
            %s
            Most is saved where the triage is `urgent` or `emergency`; at `provider-first` questions of comfort are left out. A
            person without a red flag is asked every group, since any of them could still bar a modality.
            """.formatted(
                        topics + BOOK.questionnaire().groups().size(), codes, topics + codes, PERSONS, SEED, rows));
    }

    private static Count count(Person person) {
        var answers = Person.silent();
        int questions = 0;
        int codes = 0;
        for (var next = INTERVIEW.after(answers).next();
                next.isPresent();
                next = INTERVIEW.after(answers).next()) {
            var question = next.get().code();
            answers = person.answer(answers, question);
            questions++;
            codes += BOOK.questionnaire()
                    .findGroup(question)
                    .map(CodeGroup::codes)
                    .map(List::size)
                    .orElse(0);
        }
        return new Count(
                ENGINE.decide(Facts.of(person.truth(), BOOK.vocabulary())).triage(), questions, codes);
    }

    private static String row(String who, List<Count> counts, Predicate<Count> which) {
        var some = counts.stream().filter(which).toList();
        var questions = some.stream().mapToInt(Count::questions).summaryStatistics();
        var codes = some.stream().mapToInt(Count::codes).summaryStatistics();
        return some.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %d | %.1f | %d |%n",
                        who,
                        some.size(),
                        questions.getAverage(),
                        questions.getMax(),
                        codes.getAverage(),
                        codes.getMax());
    }
}
