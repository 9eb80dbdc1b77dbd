package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import massageadvisor.rulebook.defect.BadRuleBookException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schema finds is said in English too, whatever the language of the machine. */
class RefusalLanguageTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aRefusalIsInEnglishEverywhere() throws IOException {
        var book = SmallBook.in(folder).replace("rules/causes.yaml", "basis: sourced", "basis: guessed");

        var refusal = catchThrowableOfType(BadRuleBookException.class, book::read);

        assertThat(refusal).hasMessageContaining("does not have a value in the enumeration");
    }
}
