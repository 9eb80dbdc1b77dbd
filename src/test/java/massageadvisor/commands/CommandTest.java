package massageadvisor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    @TempDir
    Path folder;

    @Test
    void theServiceStartsOnlyWithoutArguments() {
        assertThat(Command.find(List.of(), Clock.systemUTC())).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsAnsweredWithAllThatThereIs() {
        var misspelt = CommandLine.run("verify-rule", "built-in");

        assertThat(misspelt.exitCode()).isEqualTo(2);
        assertThat(misspelt.output())
                .contains("verify-rules <folder>", "diff-rules <folder>", "export-rules --format", "create-admin-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify-rules", "diff-rules", "export-rules"})
    void aCommandWithoutItsArgumentsSaysHowItIsCalled(String name) {
        var called = CommandLine.run(name);

        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.output()).startsWith("Usage: " + name);
    }

    @Test
    void twoBooksThatDecideAlikeDoNotDiffer() {
        var compared = CommandLine.run("diff-rules", "built-in", CommandLine.BUILT_IN.toString());

        assertThat(compared.exitCode()).isZero();
        assertThat(compared.output()).contains("0 of 895,336,718,607");
    }

    @Test
    void oneChangedLevelIsToldWithItsSmallestIntake() {
        var changed = CommandLine.changed(
                folder,
                "rules/red-flags-refer.yaml",
                "id: red-flag-unusual-age",
                "triage: provider-advised",
                "triage: provider-first");

        var compared = CommandLine.run("diff-rules", "built-in", changed.toString());

        assertThat(compared.exitCode()).isEqualTo(1);
        assertThat(compared.output())
                .contains(
                        "triage: provider-advised -> provider-first for ",
                        "recommended: swedish -> none",
                        "[\"unusual-age\"]");
    }

    @Test
    void aBookThatCannotBeReadIsNoDifference() {
        assertThat(CommandLine.run("diff-rules", "built-in", folder.toString()).exitCode())
                .isEqualTo(2);
        assertThat(CommandLine.run("export-rules", "--format", "dmn", folder.toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void writesABookAsDmn() {
        var exported = CommandLine.run("export-rules", "--format", "dmn", "built-in");

        assertThat(exported.exitCode()).isZero();
        assertThat(exported.output())
                .startsWith("<?xml")
                .contains("hot-stone-diabetes")
                .endsWith("</definitions>\n");
    }
}
