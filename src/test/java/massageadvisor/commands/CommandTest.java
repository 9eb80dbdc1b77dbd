package massageadvisor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rulebook.ChangedBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    private static final String SUNBURN = """
            - {code: sunburn, name: {en: "Sunburn"}, description: {en: "Burnt by the sun."}, cites: [MAYO-M]}
              - code: oedema""";

    private static final String SUNBURN_RULE = """
            - id: sunburn-bars
              when: {contraindications: {anyOf: [sunburn]}}
              then: {contraindicate: [swedish, hot-stone, deep-tissue], triage: postpone}
              because: {en: "Burnt skin has to heal before a massage."}
              basis: inferred
              cites: [MAYO-M]
              examples:
                - {given: {cause: stress-tension, painLevel: 3, contraindications: [sunburn]}, fires: true}
                - {given: {cause: stress-tension, painLevel: 3, contraindications: []}, fires: false}

            - id: oil-allergy""";

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
        assertThat(compared.output()).contains("0 of 895,336,718,607").doesNotContain("removed", "added", "changed");
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
    void aCodeWithItsBarIsADifferenceAlthoughNoSharedInputIsDecidedOtherwise() {
        var more = ChangedBook.in(folder)
                .replace("vocabulary.yaml", "contraindications:", "- code: oedema", SUNBURN)
                .replace("interview.yaml", "skin-sensitivity", "oil-allergy]", "oil-allergy, sunburn]")
                .replace("rules/contraindications-skin.yaml", "", "- id: oil-allergy", SUNBURN_RULE)
                .folder()
                .toString();

        var forwards = CommandLine.run("diff-rules", "built-in", more);
        var backwards = CommandLine.run("diff-rules", more, "built-in");

        assertThat(forwards.exitCode()).isEqualTo(1);
        assertThat(forwards.output())
                .contains("added contraindications: sunburn", "added rules: sunburn-bars", "0 of 895,336,718,607")
                .doesNotContain("removed");
        assertThat(backwards.exitCode()).isEqualTo(1);
        assertThat(backwards.output())
                .contains("removed contraindications: sunburn", "removed rules: sunburn-bars")
                .doesNotContain("added");
    }

    @Test
    void aRuleThatSaysSomethingElseIsADifference() {
        var changed = CommandLine.changed(
                folder,
                "rules/contraindications-skin.yaml",
                "id: skin-sensitivity-hot-stone",
                "may not suit",
                "suits no");

        var compared = CommandLine.run("diff-rules", "built-in", changed.toString());

        assertThat(compared.exitCode()).isEqualTo(1);
        assertThat(compared.output()).contains("changed rules: skin-sensitivity-hot-stone", "0 of 895,336,718,607");
    }

    @ParameterizedTest
    @CsvSource({
        "verify-rules, --all",
        "verify-rules, ''",
        "diff-rules, built-in --quiet",
        "export-rules, --format dmn",
        "export-rules, --format xml built-in",
        "export-rules, --format dmn --pretty"
    })
    void anUnknownOptionIsNoFolder(String command, String arguments) {
        var all = Stream.concat(Stream.of(command), Stream.of(arguments.split(" ", -1)));

        var called = CommandLine.run(all.toArray(String[]::new));

        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.output()).startsWith("Usage: " + command);
    }

    @Test
    void anExportThatCannotBeWrittenIsNoSuccess() throws IOException {
        var closed = OutputStream.nullOutputStream();
        closed.close();
        var export = Command.find(List.of("export-rules"), Clock.systemUTC()).orElseThrow();

        assertThat(export.run(List.of("--format", "dmn", "built-in"), new PrintStream(closed)))
                .isEqualTo(1);
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
