package massageadvisor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyRulesTest {
    private static final Path BUILT_IN = Path.of("src/main/resources/rules/upper-back-pain");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private int run(String... arguments) {
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        var command = Command.find(List.of("verify-rules"), Clock.systemUTC()).orElseThrow();
        return command.run(List.of(arguments), out);
    }

    private String output() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void provesAGoodBook() {
        assertThat(run(BUILT_IN.toString())).isZero();
        assertThat(output()).contains("holds  no-dead-end", "laws hold for every one of 895,336,718,607");
    }

    @Test
    void refusesABookThatBreaksALawWithTheSmallestIntake(@TempDir Path folder) throws IOException {
        copy(BUILT_IN, folder);
        var file = folder.resolve("rules/contraindications-nerves-and-heat.yaml");
        var text = Files.readString(file);
        var bar = "then: {contraindicate: [hot-stone]}";
        assertThat(text).contains(bar);
        int at = text.indexOf(bar, text.indexOf("id: hot-stone-diabetes"));
        Files.writeString(
                file, text.substring(0, at) + "then: {triage: provider-advised}" + text.substring(at + bar.length()));

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(output())
                .contains(
                        "sensitivity-bars-hot-stone: this law does not hold", "\"unsure\":[\"diabetes\"]", "-> triage");
    }

    @Test
    void refusesABookThatBreaksALawOfItsOwn(@TempDir Path folder) throws IOException {
        copy(BUILT_IN, folder);
        var file = folder.resolve("book.yaml");
        var text = Files.readString(file);
        assertThat(text).contains("anyOf: [pregnancy]");
        Files.writeString(file, text.replace("anyOf: [pregnancy]", "anyOf: [oil-allergy]"));

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(output()).contains("pregnancy-bars-hot-stone: this law does not hold", "[\"oil-allergy\"]");
    }

    @Test
    void refusesALawAboutACodeThatNobodyKnows(@TempDir Path folder) throws IOException {
        copy(BUILT_IN, folder);
        var file = folder.resolve("book.yaml");
        Files.writeString(file, Files.readString(file).replace("anyOf: [pregnancy]", "anyOf: [pregnansy]"));

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(output()).contains("book.yaml: pregnancy-bars-hot-stone", "\"pregnansy\" is no contraindication");
    }

    @Test
    void refusesWhatIsNoBook(@TempDir Path folder) {
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(output()).contains("book.yaml");
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(run()).isEqualTo(2);
        assertThat(output()).contains("verify-rules <folder>");
    }

    @Test
    void isNotMeantWithoutItsName() {
        assertThat(Command.find(List.of(), Clock.systemUTC())).isEmpty();
    }
}
