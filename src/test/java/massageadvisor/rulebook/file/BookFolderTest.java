package massageadvisor.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookFolderTest {
    @TempDir
    Path folder;

    @Test
    void findsAFileOnDisk() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), "id: small");

        assertThat(BookFolder.onDisk(folder).find("book.yaml"))
                .hasValueSatisfying(bytes ->
                        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("id: small"));
    }

    @Test
    void findsAFileThroughAFolderThatIsWrittenInARoundaboutWay() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), "id: small");
        var roundabout = folder.resolve("..").resolve(folder.getFileName());

        assertThat(BookFolder.onDisk(roundabout).find("book.yaml")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.yaml", "rules/../../secret.yaml", "../book-of-others/book.yaml"})
    void doesNotFindWhatLiesOutsideTheFolder(String name) throws IOException {
        Files.createDirectories(folder.resolve("book/rules"));
        Files.createDirectories(folder.resolve("book-of-others"));
        Files.writeString(folder.resolve("secret.yaml"), "secret");
        Files.writeString(folder.resolve("book-of-others/book.yaml"), "secret");

        assertThat(folder.resolve("book").resolve(name)).exists();
        assertThat(BookFolder.onDisk(folder.resolve("book")).find(name)).isEmpty();
    }

    @Test
    void doesNotFindAnAbsolutePathOutsideTheFolder() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.yaml"), "secret");

        assertThat(BookFolder.onDisk(folder.resolve("book")).find(secret.toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.yaml", "rules"})
    void doesNotFindWhatIsNoFile(String name) throws IOException {
        Files.createDirectory(folder.resolve("rules"));

        assertThat(BookFolder.onDisk(folder).find(name)).isEmpty();
    }

    @Test
    void refusesAFileThatCannotBeRead() throws IOException {
        try (var archive = FileSystems.newFileSystem(damagedArchive())) {
            var book = BookFolder.onDisk(archive.getPath("/"));

            var refusal = catchThrowableOfType(BadRuleBookException.class, () -> book.find("book.yaml"));

            assertThat(refusal).hasCauseInstanceOf(IOException.class);
            assertThat(refusal.defects())
                    .containsExactly(new Defect(
                            "book.yaml", "the whole file", "it cannot be read", "Let the user of the service read it"));
        }
    }

    private Path damagedArchive() throws IOException {
        var name = "book.yaml";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("id: small".repeat(100).getBytes(StandardCharsets.UTF_8));
        }
        byte[] archive = bytes.toByteArray();
        int data = 30 + name.length();
        Arrays.fill(archive, data, data + 4, (byte) 0xFF);
        return Files.write(folder.resolve("book.zip"), archive);
    }

    @Test
    void listsTheFilesOfAFolderButNoFolders() throws IOException {
        Files.createDirectories(folder.resolve("rules/skin"));
        Files.writeString(folder.resolve("rules/b.yaml"), "b");
        Files.writeString(folder.resolve("rules/a.yaml"), "a");
        Files.writeString(folder.resolve("book.yaml"), "id: small");

        assertThat(BookFolder.onDisk(folder).list("rules")).containsExactly("rules/a.yaml", "rules/b.yaml");
        assertThat(BookFolder.onDisk(folder).list("sources")).isEmpty();
    }

    @Test
    void findsAFileOnTheClassPath() {
        assertThat(BookFolder.onClassPath("books/small").find("rules/causes.yaml"))
                .hasValueSatisfying(bytes ->
                        assertThat(bytes).asString(StandardCharsets.UTF_8).contains("swedish-mild-tension"));
    }

    @Test
    void doesNotFindWhatIsNotOnTheClassPath() {
        assertThat(BookFolder.onClassPath("books/small").find("rules/none.yaml"))
                .isEmpty();
    }
}
