package massageadvisor.rulebook;

import static massageadvisor.rulebook.BuiltInBook.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rulebook.file.BookFiles;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.Aspect;
import massageadvisor.rules.book.Benefit;
import massageadvisor.rules.book.Note;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.Source;
import massageadvisor.rules.vocabulary.Term;
import org.junit.jupiter.api.Test;

/** All that the article says is in the book, and the book rests on all of it but the advice to take a medicine. */
class ArticleStatementsTest {
    private static final List<String> STATEMENTS =
            IntStream.rangeClosed(1, 72).mapToObj(number -> "S" + number).toList();

    @Test
    void areAllAmongTheSources() {
        assertThat(BOOK.catalogue().sources().stream().map(Source::id).filter(ArticleStatementsTest::isStatement))
                .containsExactlyElementsOf(STATEMENTS);
    }

    @Test
    void areAllCitedButTheMedicine() {
        var cited = new TreeSet<>(cited());
        cited.removeIf(id -> !isStatement(id));

        assertThat(cited).doesNotContain("S5").hasSize(71).isSubsetOf(STATEMENTS);
    }

    @Test
    void onlyTheMedicineIsListedAsUncited() {
        var uncited =
                BookFiles.read(BookFolder.onClassPath("rules/upper-back-pain")).tree("uncited.yaml");

        assertThat(uncited).extracting(one -> one.path("id").asText()).containsExactly("S5");
        assertThat(uncited)
                .extracting((JsonNode one) -> one.at("/reason/en").asText())
                .allSatisfy(reason -> assertThat(reason).containsIgnoringCase("medicine"));
    }

    private static boolean isStatement(String id) {
        return id.matches("S[0-9]+");
    }

    private static Set<String> cited() {
        var words = BOOK.vocabulary();
        var cited = new TreeSet<String>();
        BOOK.rules().stream().map(Rule::cites).forEach(cited::addAll);
        BOOK.notes().stream().map(Note::cites).forEach(cited::addAll);
        BOOK.catalogue().benefits().stream().map(Benefit::cites).forEach(cited::addAll);
        Stream.of(words.causes(), words.contraindications(), words.redFlags())
                .flatMap(List::stream)
                .map(Term::cites)
                .forEach(cited::addAll);
        BOOK.catalogue()
                .modalities()
                .forEach(profile -> Stream.of(Aspect.values())
                        .map(aspect -> profile.aspect(aspect).cites())
                        .forEach(cited::addAll));
        return cited;
    }
}
