package massageadvisor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyRulesTest {
    @TempDir
    Path folder;

    private static CommandLine verify(Path book) {
        return CommandLine.run("verify-rules", book.toString());
    }

    @Test
    void provesAGoodBook() {
        var verified = verify(CommandLine.BUILT_IN);

        assertThat(verified.exitCode()).isZero();
        assertThat(verified.output())
                .contains(
                        "holds  no-dead-end",
                        "holds  pregnancy-bars-hot-stone",
                        "laws hold for every one of 895,336,718,607",
                        "rules that never fire: none");
    }

    @Test
    void refusesABookThatBreaksALawWithTheSmallestIntake() {
        var verified = verify(CommandLine.changed(
                folder,
                "rules/contraindications-nerves-and-heat.yaml",
                "id: hot-stone-diabetes",
                "then: {contraindicate: [hot-stone]}",
                "then: {triage: provider-advised}"));

        assertThat(verified.exitCode()).isEqualTo(1);
        assertThat(verified.output())
                .contains(
                        "sensitivity-bars-hot-stone: this law does not hold",
                        "\"unsure\":[\"diabetes\"]",
                        "-> triage provider-advised");
    }

    @Test
    void refusesABookThatBreaksALawOfItsOwn() {
        var verified =
                verify(CommandLine.changed(folder, "book.yaml", "laws:", "anyOf: [pregnancy]", "anyOf: [oil-allergy]"));

        assertThat(verified.exitCode()).isEqualTo(1);
        assertThat(verified.output()).contains("pregnancy-bars-hot-stone: this law does not hold", "[\"oil-allergy\"]");
    }

    @Test
    void refusesALawAboutACodeThatNobodyKnows() {
        var verified =
                verify(CommandLine.changed(folder, "book.yaml", "laws:", "anyOf: [pregnancy]", "anyOf: [pregnansy]"));

        assertThat(verified.exitCode()).isEqualTo(1);
        assertThat(verified.output())
                .contains("book.yaml: pregnancy-bars-hot-stone", "\"pregnansy\" is not a contraindication");
    }

    @Test
    void refusesWhatIsNoBook() {
        assertThat(verify(folder).exitCode()).isEqualTo(1);
        assertThat(verify(folder.resolve("nowhere")).output()).contains("book.yaml");
    }
}
