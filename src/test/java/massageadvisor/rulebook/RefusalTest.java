package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author sees all the defects of one stage at once, and none of the next. */
class RefusalTest {
    @TempDir
    Path folder;

    @Test
    void namesTheDefectsOfTheYamlAndTheSchemaInAllFiles() throws IOException {
        var book = SmallBook.in(folder)
                .replace("vocabulary.yaml", "triage:", "triage: [")
                .replace("notes.yaml", "role: disclaimer", "role: warning")
                .replace("rules/causes.yaml", "basis: sourced", "basis: guessed")
                .replace("rules/health.yaml", "triage: urgent", "triage: soon")
                .replace("rules/health.yaml", "cites: [CLINIC]", "cites: []");

        assertThat(filesIn(refusal(book)))
                .containsExactly(
                        "vocabulary.yaml", "notes.yaml", "rules/causes.yaml", "rules/health.yaml", "rules/health.yaml");
    }

    @Test
    void namesTheFolderIfThatIsMistyped() {
        var mistyped = new SmallBook(folder.resolve("boook"));

        assertThat(refusal(mistyped))
                .hasMessageContaining("book.yaml: the file: it is missing in " + mistyped.folder()
                        + ". Correct the name of the folder, or add the file.");
    }

    @Test
    void namesOnlyTheBookIfThatIsBad() throws IOException {
        var book = SmallBook.in(folder)
                .replace("book.yaml", "0.1.0", "first")
                .replace("notes.yaml", "role: disclaimer", "role: warning");

        assertThat(filesIn(refusal(book))).containsExactly("book.yaml");
    }

    @Test
    void namesEveryIdThatStandsTwiceBeforeItLooksAtWords() throws IOException {
        var book = SmallBook.in(folder)
                .replace("vocabulary.yaml", "code: muscle-strain", "code: stress-tension")
                .replace("notes.yaml", "id: note-therapist", "id: note-evidence")
                .replace("rules/causes.yaml", "[S1, S2]", "[S9]");

        assertThat(refusal(book).defects())
                .extracting(Defect::location)
                .containsExactlyInAnyOrder("stress-tension", "note-evidence");
    }

    @Test
    void namesLanguagesWordsAndCitationsTogether() throws IOException {
        var book = SmallBook.in(folder)
                .replace("book.yaml", "languages: [en]", "languages: [en, sv]")
                .replace("rules/causes.yaml", "cause: [stress-tension, ", "cause: [sunburn, ")
                .replace("rules/causes.yaml", "to: 6", "to: 0")
                .replace("notes.yaml", "cites: [EV1]", "cites: [EV2]");

        assertThat(refusal(book).defects())
                .extracting(Defect::problem)
                .containsOnly(
                        "the text has no sv",
                        "\"sunburn\" is not a cause of this book",
                        "the range of painLevel is empty, because from is greater than to",
                        "it cites EV2, which is not a source of this book");
    }

    @Test
    void namesEveryBadExampleAndEveryWordThatNoRuleTests() throws IOException {
        var book = SmallBook.in(folder)
                .replace("rules/causes.yaml", "painLevel: 6", "painLevel: 7")
                .replace("rules/health.yaml", "painLevel: 3, contraindications: []", "painLevel: 11")
                .replace("rules/health.yaml", ", skin-sensitivity", "");

        assertThat(refusal(book).defects())
                .extracting(Defect::problem)
                .containsExactly(
                        "example 1 should fire but does not",
                        "example 2 is not a valid intake: /painLevel out-of-range",
                        "example 2 is not a valid intake: /contraindications missing",
                        "no rule tests it, so reporting it would have no effect");
    }

    @Test
    void saysOneDefectALine() {
        var defects = List.of(
                new Defect("notes.yaml", "disclaimer", "it is missing", "Add one"),
                new Defect("book.yaml", "/version", "it is bad", "Correct it"));

        assertThatThrownBy(() -> {
                    throw new BadRuleBookException(defects);
                })
                .hasMessage("""
                        The rule book is refused:
                          notes.yaml: disclaimer: it is missing. Add one.
                          book.yaml: /version: it is bad. Correct it.""");
    }

    private static BadRuleBookException refusal(SmallBook book) {
        return catchThrowableOfType(BadRuleBookException.class, book::read);
    }

    private static List<String> filesIn(BadRuleBookException refusal) {
        return refusal.defects().stream().map(Defect::file).toList();
    }
}
