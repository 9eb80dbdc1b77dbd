package massageadvisor.rulebook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Promise;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the contract that are data say what the contract says, and a file that says less is refused. */
class ContractLawsReaderTest {
    private static final Path FILE = Path.of("src/main/resources/rules/contract-laws.yaml");

    @TempDir
    Path folder;

    /** Section 3 of the product contract. A weaker condition or promise is a change of the contract. */
    static Stream<Arguments> contract() {
        var sensitivity = List.of("diabetes", "circulatory-problems", "skin-sensitivity");
        return Stream.of(
                arguments(
                        3,
                        "sensitivity-bars-hot-stone",
                        Condition.ANY.withContraindications(new CodeCondition(sensitivity, List.of())),
                        new Promise(Set.of(Modality.HOT_STONE), Set.of(), Set.of(), Triage.ROUTINE)),
                arguments(
                        8,
                        "unknown-cause-offers-swedish-only",
                        Condition.ANY.withCauses(Set.of("unknown")),
                        new Promise(
                                Set.of(), Set.of(Modality.DEEP_TISSUE, Modality.HOT_STONE), Set.of(), Triage.ROUTINE)),
                arguments(
                        9,
                        "heat-to-avoid-offers-no-hot-stone",
                        Condition.ANY.withHeats(Set.of(Heat.AVOID)),
                        new Promise(Set.of(), Set.of(Modality.HOT_STONE), Set.of(), Triage.ROUTINE)),
                arguments(
                        10,
                        "gentle-pressure-recommends-no-deep-tissue",
                        Condition.ANY.withPressures(Set.of(Pressure.GENTLE)),
                        new Promise(Set.of(), Set.of(), Set.of(Modality.DEEP_TISSUE), Triage.ROUTINE)),
                arguments(
                        11,
                        "hot-stone-only-for-wanted-heat",
                        Condition.ANY.withHeats(Set.of(Heat.NOT_SAID, Heat.AVOID)),
                        new Promise(Set.of(), Set.of(), Set.of(Modality.HOT_STONE), Triage.ROUTINE)));
    }

    @ParameterizedTest(name = "law {0}: {1}")
    @MethodSource("contract")
    void saysWhatTheContractSays(int number, String id, Condition when, Promise then) {
        var law = requireNonNull(BuiltInBook.BOOK.contractLaws().byNumber().get(number));

        assertThat(law.id()).isEqualTo(id);
        assertThat(law.when()).isEqualTo(when);
        assertThat(law.then()).isEqualTo(then);
    }

    @Test
    void hasNoOtherLaws() {
        assertThat(BuiltInBook.BOOK.contractLaws().byNumber().keySet())
                .containsExactlyElementsOf(
                        contract().map(one -> (Integer) one.get()[0]).toList());
    }

    /** A code that no book has would make a law say nothing. */
    @Test
    void namesOnlyCodesOfTheBuiltInBook() {
        assertThat(BuiltInBook.BOOK.contractLaws().byNumber().values())
                .allSatisfy(law ->
                        assertThat(law.whenIn(BuiltInBook.BOOK.vocabulary())).contains(law.when()));
    }

    @Test
    void applyToEveryBook() {
        var small = RuleBookReader.read(BookFolder.onDisk(SmallBook.books().resolve("small")));

        assertThat(small.contractLaws()).isEqualTo(BuiltInBook.BOOK.contractLaws());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contraindicated: [hot-stone] | contraindicated: [cold-stone] | sensitivity-bars-hot-stone /0/always/then/contraindicated/0
            {heat: [avoid]}              | {heat: [tepid]}               | heat-to-avoid-offers-no-hot-stone /2/always/if/heat/0
            {heat: [avoid]}              | {warmth: [avoid]}             | heat-to-avoid-offers-no-hot-stone /2/always/if
            {heat: [avoid]}              | {}                            | heat-to-avoid-offers-no-hot-stone /2/always/if
            number: 3                    | number: three                 | sensitivity-bars-hot-stone /0/number
            """)
    void refusesWhatBreaksTheSchema(String old, String replacement, String location) throws IOException {
        assertThat(defectsAfter(old, replacement)).extracting(Defect::location).containsExactly(location);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number: 8                             | number: 3                         | another law has the number 3
            number: 8                             | number: 5                         | another law has the number 5
            id: unknown-cause-offers-swedish-only | id: sensitivity-bars-hot-stone    | another law of the contract has this id
            id: unknown-cause-offers-swedish-only | id: no-dead-end                   | another law of the contract has this id
            {heat: [avoid]}                       | {painLevel: {from: 5, to: 4}}     | the range of painLevel is empty, because from is greater than to
            """)
    void refusesWhatContradictsOtherLawsOrItself(String old, String replacement, String problem) throws IOException {
        assertThat(defectsAfter(old, replacement)).singleElement().satisfies(defect -> {
            assertThat(defect.file()).isEqualTo("contract-laws.yaml");
            assertThat(defect.problem()).isEqualTo(problem);
        });
    }

    @Test
    void refusesAMissingFile() {
        assertThat(refusal().defects())
                .containsExactly(new Defect(
                        "contract-laws.yaml",
                        "the file",
                        "it is missing in " + folder,
                        "Add it: no book may decide without these laws"));
    }

    @Test
    void anyChangeOfAConditionChangesTheDigest() throws IOException {
        write("{heat: [avoid]}", "{heat: [avoid, wanted]}");

        assertThat(ContractLawsReader.read(BookFolder.onDisk(folder)).digest())
                .isNotEqualTo(BuiltInBook.BOOK.contractLaws().digest());
    }

    private List<Defect> defectsAfter(String old, String replacement) throws IOException {
        write(old, replacement);
        return refusal().defects();
    }

    private void write(String old, String replacement) throws IOException {
        var text = Files.readString(FILE);
        assertThat(text).contains(old);
        Files.writeString(folder.resolve("contract-laws.yaml"), text.replace(old, replacement));
    }

    private BadRuleBookException refusal() {
        return catchThrowableOfType(
                BadRuleBookException.class, () -> ContractLawsReader.read(BookFolder.onDisk(folder)));
    }
}
