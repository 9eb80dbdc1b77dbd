package massageadvisor.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.Catalogue;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each pair of books is compared once, and one pair at a time, regardless of the number of callers. */
class CompareRuleBooksTest {
    private static final Text TEXT = new Text(Map.of("en", "text"));
    private static final List<String> CODES =
            IntStream.range(0, 14).mapToObj(index -> "code-" + index).toList();
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(term("stress")),
            CODES.stream().map(CompareRuleBooksTest::term).toList(),
            List.of(),
            List.of());

    private final CompareRuleBooks compareRuleBooks = new CompareRuleBooks();

    @AfterEach
    void stop() {
        compareRuleBooks.stop();
    }

    private static Term term(String code) {
        return new Term(code, TEXT, TEXT, List.of());
    }

    /** Bars Swedish massage for each two codes that are reported together. */
    private static RuleBook book(String digest, List<String> codes) {
        var rules = IntStream.range(0, codes.size() / 2)
                .mapToObj(pair -> rule("rule-" + pair, codes.subList(2 * pair, 2 * pair + 2)))
                .toList();
        return new RuleBook(
                "book",
                "1.0.0",
                digest,
                TEXT,
                VOCABULARY,
                rules,
                BuiltInBook.BOOK.contractLaws(),
                List.of(),
                List.of(),
                new Questionnaire(List.of(), List.of()),
                new Catalogue(List.of(), List.of(), List.of(), List.of()));
    }

    private static Rule rule(String id, List<String> together) {
        return new Rule(
                id,
                "theme",
                new Condition(
                        Set.of(),
                        PainRange.ANY,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        new CodeCondition(List.of(), together),
                        CodeCondition.NONE),
                new Effects(Map.of(), Set.of(Modality.SWEDISH), Set.of(), Map.of(), Triage.ROUTINE, List.of()),
                TEXT,
                Basis.SOURCED,
                List.of("S1"));
    }

    @Test
    void comparesAPairOnce() {
        var one = book("one", CODES.subList(0, 2));
        var other = book("other", CODES.subList(2, 4));

        var first = compareRuleBooks.compare(one, other).join();

        assertThat(first.changes()).isNotEmpty();
        assertThat(compareRuleBooks.compare(one, other).join()).isSameAs(first);
        assertThat(compareRuleBooks.compare(other, one).join()).isNotSameAs(first);
    }

    @Test
    void comparesOnePairAtATime() {
        var books = IntStream.range(0, 4)
                .mapToObj(index -> book("book-" + index, CODES.subList(index, index + 4)))
                .toList();

        var asked = books.stream()
                .flatMap(one -> books.stream().map(other -> compareRuleBooks.compare(one, other)))
                .toList();

        assertThat(workers()).hasSize(1);
        assertThat(asked.stream().map(CompletableFuture::join)).hasSize(16).doesNotContainNull();
        assertThat(workers()).hasSize(1);
    }

    private static List<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("rule-book-comparison"))
                .toList();
    }

    @Test
    void cancellingDoesNotAffectOtherCallers() {
        var one = book("one", CODES.subList(0, 6));
        var other = book("other", CODES.subList(4, 10));

        compareRuleBooks.compare(one, other).cancel(true);

        assertThat(compareRuleBooks.compare(one, other).join()).isNotNull();
    }

    @Test
    void failsIfTheComparisonCannotBeExact() {
        var one = book("one", CODES.subList(0, 6));
        var other = book("other", CODES.subList(6, 14));

        assertThatThrownBy(() -> compareRuleBooks.compare(one, other).join())
                .hasCauseInstanceOf(NotFoundException.class)
                .cause()
                .extracting(e -> ((NotFoundException) e).remedy())
                .asString()
                .startsWith("These two rule books cannot be compared exactly: the rules distinguish more than");
    }
}
