package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.file.BookFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All books are read and proved as strictly as the current one, and each has its own version. */
class RuleBookRegistryTest {
    private static final String EARLIER = "0.9.0";

    @TempDir
    Path folder;

    private static RuleBookRegistry read(BookFolder... folders) {
        return RuleBookRegistry.read(List.of(folders), Clock.systemUTC());
    }

    private ChangedBook copy(String name) {
        return ChangedBook.in(folder.resolve(name));
    }

    private static void assertRefused(BookFolder refused, String... said) {
        assertThatExceptionOfType(BadRuleBookException.class)
                .isThrownBy(() -> read(BookFolder.builtIn(), refused))
                .withMessageStartingWith("The rule book in " + refused.location() + " is refused:")
                .satisfies(e -> assertThat(e.getMessage()).contains(said));
    }

    @Test
    void theFirstIsCurrentAndAllAreProved() {
        var registry = read(copy("earlier").withVersion(EARLIER).asBook(), BookFolder.builtIn());
        var builtIn = BuiltInBook.BOOK.version();

        assertThat(registry.current().book().version()).isEqualTo(EARLIER);
        assertThat(registry.list()).extracting(one -> one.book().version()).containsExactly(EARLIER, builtIn);
        assertThat(registry.list()).allSatisfy(one -> {
            assertThat(one.proof().digest()).isEqualTo(one.book().digest());
            assertThat(one.proof().laws()).isNotEmpty();
        });
    }

    @Test
    void aBookInTwoFoldersIsOne() {
        assertThat(read(BookFolder.builtIn(), copy("same").asBook()).list()).hasSize(1);
    }

    @Test
    void refusesAnotherBookOfTheSameVersion() {
        var other = copy("other")
                .replace(
                        "rules/red-flags-refer.yaml",
                        "id: red-flag-unusual-age",
                        "triage: provider-advised",
                        "triage: provider-first");

        assertRefused(
                other.asBook(),
                "another book also has the version " + BuiltInBook.BOOK.version() + ": the one in "
                        + BookFolder.builtIn().location());
    }

    @Test
    void refusesABookThatBreaksALawAndNamesItsFolder() {
        var broken = copy("broken")
                .withVersion(EARLIER)
                .replace(
                        "rules/contraindications-nerves-and-heat.yaml",
                        "id: hot-stone-diabetes",
                        "then: {contraindicate: [hot-stone]}",
                        "then: {triage: provider-advised}");

        assertRefused(broken.asBook(), "sensitivity-bars-hot-stone: this law does not hold");
    }

    @Test
    void refusesABookWithADefectAndNamesItsFolder() {
        assertRefused(BookFolder.onDisk(folder.resolve("nowhere")), "book.yaml: the file: it is missing");
    }

    @Test
    void findsABookInEachFolderInside() throws IOException {
        for (var name : List.of("b", "a", ".git")) {
            Files.createDirectory(folder.resolve(name));
        }
        Files.writeString(folder.resolve("README.md"), "What these are.");

        assertThat(BookFolder.allOnDisk(folder))
                .extracting(BookFolder::location)
                .containsExactly(
                        folder.resolve("a").toString(), folder.resolve("b").toString());
    }

    @Test
    void refusesAFolderOfBooksThatIsNotThere() {
        var nowhere = folder.resolve("nowhere");

        assertThatExceptionOfType(BadRuleBookException.class)
                .isThrownBy(() -> BookFolder.allOnDisk(nowhere))
                .withMessageContaining(nowhere.toString())
                .withMessageContaining("massage-advisor.rule-book.others");
    }
}
