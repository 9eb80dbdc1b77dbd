package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;
import massageadvisor.rules.book.NoteRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text of a book has every language that the book lists. */
class LanguagesTest {
    @TempDir
    Path folder;

    SmallBook book;

    @BeforeEach
    void translateTheSmallBook() throws IOException {
        book = SmallBook.in(folder);
        for (var file : files().toList()) {
            book.write(file, book.text(file).replaceAll("\\{en: (\"[^\"]*\")}", "{en: $1, sv: $1}"));
        }
        book.replace("book.yaml", "languages: [en]", "languages: [en, sv]");
    }

    private Stream<String> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList()
                    .stream();
        }
    }

    @Test
    void aBookMayHaveSeveral() throws IOException {
        book.replace("notes.yaml", "sv: \"This is no diagnosis.\"", "sv: \"Detta är ingen diagnos.\"");

        var disclaimer = book.read().note(NoteRole.DISCLAIMER).text();

        assertThat(disclaimer.byLanguage())
                .isEqualTo(Map.of("en", "This is no diagnosis.", "sv", "Detta är ingen diagnos."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    book.yaml               | Small book                  | small /title
                    vocabulary.yaml         | Wait                        | postpone /triage/2/title
                    vocabulary.yaml         | Call the emergency number now. | emergency /triage/5/message
                    vocabulary.yaml         | Slow strokes.               | deep-tissue /modalities/2/technique/text
                    vocabulary.yaml         | Strain                      | muscle-strain /causes/1/name
                    vocabulary.yaml         | Diabetes of any type.       | diabetes /contraindications/0/description
                    vocabulary.yaml         | Do you have a fever?        | fever /redFlags/0/question
                    vocabulary.yaml         | Use another oil.            | other-product /adaptations/0/text
                    catalogue.yaml          | Massage is said to relax.   | relaxation /benefits/0/claim
                    notes.yaml              | Tell the therapist.         | note-therapist /3/text
                    uncited.yaml            | Medicines are never recommended. | S4 /0/reason
                    sources/article.yaml    | A pain reliever is named.   | S4 /3/statement
                    sources/references.yaml | Trials                      | EV1 /1/title
                    rules/causes.yaml       | Rest now and then.          | swedish-mild-tension /0/then/advise/0
                    rules/health.yaml       | Another oil will do.        | oil-allergy-product /1/because
                    """)
    void aTextThatLacksOneIsRefused(String file, String text, String place) throws IOException {
        book.replace(file, ", sv: \"" + text + "\"", "");

        var refusal = catchThrowableOfType(BadRuleBookException.class, book::read);

        assertThat(refusal.defects()).containsExactly(new Defect(file, place, "the text has no sv", "Translate it"));
    }
}
