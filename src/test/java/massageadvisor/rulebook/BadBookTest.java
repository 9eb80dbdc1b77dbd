package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each folder under {@code books/bad} holds one defect, to be laid over the small book, and what is said about it. */
class BadBookTest {
    @TempDir
    Path folder;

    static List<String> defects() throws IOException {
        try (var folders = Files.list(SmallBook.books().resolve("bad"))) {
            return folders.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("defects")
    void isRefusedWithFilePlaceAndRemedy(String defect) throws IOException {
        var overlay = SmallBook.books().resolve("bad").resolve(defect);
        var expected = Files.readAllLines(overlay.resolve("expected.txt"));
        var book = SmallBook.in(folder).layOver(overlay);

        var refusal = catchThrowableOfType(BadRuleBookException.class, book::read);

        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.defects()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.file()).isEqualTo(expected.get(0));
            assertThat(found.location()).contains(expected.get(1));
            assertThat(found.problem()).contains(expected.get(2));
            assertThat(found.remedy()).startsWith(expected.get(3));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithoutAnyOfItsFiles(String file) throws IOException {
        var book = SmallBook.in(folder);
        Files.delete(folder.resolve(file));

        var refusal = catchThrowableOfType(BadRuleBookException.class, book::read);

        assertThat(refusal.defects())
                .containsExactly(new Defect(file, "the file", "it is missing in " + folder, remedy(file)));
    }

    private static String remedy(String file) {
        if (file.equals("book.yaml")) {
            return "Correct the name of the folder, or add the file";
        }
        return file.contains("/") ? "Add it, or remove it from book.yaml" : "Add it: every book has this file";
    }

    static Stream<String> files() throws IOException {
        var small = SmallBook.books().resolve("small");
        try (var files = Files.walk(small)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> small.relativize(file).toString())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"book.yaml", "vocabulary.yaml", "rules/health.yaml"})
    void isRefusedIfAFileIsAFolder(String file) throws IOException {
        var book = SmallBook.in(folder);
        Files.delete(folder.resolve(file));
        Files.createDirectory(folder.resolve(file));

        var refusal = catchThrowableOfType(BadRuleBookException.class, book::read);

        assertThat(refusal.defects()).extracting(Defect::file).containsExactly(file);
    }
}
