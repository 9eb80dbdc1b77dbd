package massageadvisor.rules.proof.diff;

import static massageadvisor.rules.sample.SmallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInContractLaws;
import massageadvisor.rules.book.Catalogue;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What only one of two books has is a difference, although no input that both understand is decided otherwise. */
class BookDiffTest {
    private static final Rule SUPPORT =
            rule("support").cause("tension").points(Modality.SWEDISH, 3).make();
    private static final RuleBook BOOK = book("tension", "diabetes", "fever", SUPPORT);
    private static final List<String> NONE = List.of();

    /** The codes of each kind are separated by spaces. */
    private static RuleBook book(String causes, String contraindications, String redFlags, Rule... rules) {
        return new RuleBook(
                "book",
                "1.0.0",
                "digest",
                SmallRules.text("book"),
                new Vocabulary(terms(causes), terms(contraindications), terms(redFlags), List.of()),
                List.of(rules),
                BuiltInContractLaws.LAWS,
                List.of(),
                List.of(),
                new Questionnaire(List.of(), List.of()),
                new Catalogue(List.of(), List.of(), List.of(), List.of()));
    }

    private static List<Term> terms(String codes) {
        return Stream.of(codes.split(" "))
                .map(code -> new Term(code, SmallRules.text(code), SmallRules.text(code), List.of()))
                .toList();
    }

    private static void wantAdded(RuleBook after, BookParts added) {
        var forwards = BookComparison.compare(BOOK, after);
        var backwards = BookComparison.compare(after, BOOK);

        assertThat(forwards.changes()).isEmpty();
        assertThat(forwards.added()).isEqualTo(added);
        assertThat(forwards.removed().isEmpty()).isTrue();
        assertThat(forwards.isEmpty()).isFalse();
        assertThat(backwards.removed()).isEqualTo(added);
        assertThat(backwards.added().isEmpty()).isTrue();
        assertThat(backwards.isEmpty()).isFalse();
    }

    @Test
    void isEmptyForTheSameBook() {
        assertThat(BookComparison.compare(BOOK, BOOK).isEmpty()).isTrue();
    }

    @Test
    void namesACause() {
        wantAdded(
                book("tension posture", "diabetes", "fever", SUPPORT),
                new BookParts(List.of("posture"), NONE, NONE, NONE));
    }

    @Test
    void namesAContraindication() {
        wantAdded(
                book("tension", "diabetes wound", "fever", SUPPORT), new BookParts(NONE, List.of("wound"), NONE, NONE));
    }

    @Test
    void namesARedFlag() {
        wantAdded(
                book("tension", "diabetes", "fever chest-pain", SUPPORT),
                new BookParts(NONE, NONE, List.of("chest-pain"), NONE));
    }

    @Test
    void namesARuleThatChangesNoDecision() {
        var advice = rule("advice").advises("Rest.").make();

        wantAdded(
                book("tension", "diabetes", "fever", SUPPORT, advice),
                new BookParts(NONE, NONE, NONE, List.of("advice")));
    }

    @Test
    void namesARuleThatSaysSomethingElse() {
        var more = rule("support").cause("tension").points(Modality.SWEDISH, 4).make();

        var diff = BookComparison.compare(BOOK, book("tension", "diabetes", "fever", more));

        assertThat(diff.changedRules()).containsExactly("support");
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void isNotEmptyIfADecisionDiffers() {
        var bars = rule("support").cause("tension").bars(Modality.SWEDISH).make();

        assertThat(BookComparison.compare(BOOK, book("tension", "diabetes", "fever", bars))
                        .changes())
                .isNotEmpty();
    }

    @Test
    void aCodeOfAnotherKindIsRemovedAndAdded() {
        var diff = BookComparison.compare(
                book("tension", "diabetes wound", "fever", SUPPORT),
                book("tension", "diabetes", "fever wound", SUPPORT));

        assertThat(diff.removed()).isEqualTo(new BookParts(NONE, List.of("wound"), NONE, NONE));
        assertThat(diff.added()).isEqualTo(new BookParts(NONE, NONE, List.of("wound"), NONE));
    }
}
