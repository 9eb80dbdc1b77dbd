package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import massageadvisor.rulebook.check.ExampleCheck;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.file.BookFiles;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rulebook.parser.BookEntries;
import massageadvisor.rulebook.parser.BookEntries.InFile;
import massageadvisor.rulebook.parser.Entries.RuleEntry;
import massageadvisor.rulebook.parser.RuleParser;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.PainLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No condition of a rule can be dropped, and no range moved, without an example of that rule noticing. */
class RuleMutationTest {
    private static final BookEntries ENTRIES =
            BookEntries.of(BookFiles.read(BookFolder.onDisk(Path.of("src/main/resources/rules/upper-back-pain"))));

    static Stream<InFile<RuleEntry>> rules() {
        return ENTRIES.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anExampleNotices(InFile<RuleEntry> entry) {
        var rule = RuleParser.parse(entry.entry(), "theme");

        assertThat(mutants(rule.when()))
                .allSatisfy(mutant -> assertThat(isNoticed(entry, rule, mutant))
                        .as("%s instead of %s", mutant, rule.when())
                        .isTrue());
    }

    private static boolean isNoticed(InFile<RuleEntry> entry, Rule rule, Condition mutant) {
        var defects = new Defects();
        var changed =
                new Rule(rule.id(), rule.theme(), mutant, rule.then(), rule.because(), rule.basis(), rule.cites());
        new ExampleCheck(BuiltInBook.BOOK.vocabulary(), List.of(changed), defects).check(entry);
        try {
            defects.throwIfAny();
            return false;
        } catch (BadRuleBookException e) {
            return true;
        }
    }

    private static List<Condition> mutants(Condition when) {
        var mutants = new ArrayList<Condition>();
        mutants.add(when.withCauses(Set.of()));
        mutants.add(when.withPressures(Set.of()));
        mutants.add(when.withHeats(Set.of()));
        mutants.add(when.withContraindications(CodeCondition.NONE));
        mutants.add(when.withPainLevel(PainRange.ANY));
        var pain = when.painLevel();
        for (int shift : List.of(-1, 1)) {
            if (!pain.equals(PainRange.ANY)) {
                add(mutants, when, pain.from() + shift, pain.to());
                add(mutants, when, pain.from(), pain.to() + shift);
            }
        }
        mutants.removeIf(when::equals);
        return mutants;
    }

    private static void add(List<Condition> mutants, Condition when, int from, int to) {
        if (from >= 0 && to <= PainLevel.MAX && from <= to) {
            mutants.add(when.withPainLevel(new PainRange(from, to)));
        }
    }
}
