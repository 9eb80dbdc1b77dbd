package massageadvisor.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.ContractLaws;
import massageadvisor.rules.book.Invariant;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class VerifierTest {
    /** Ids are part of the API. The contract's law 7 is proved as part of law 1. */
    private static final List<String> CONTRACT = List.of(
            "codes-only-restrict",
            "pain-never-lowers-triage",
            "sensitivity-bars-hot-stone",
            "urgent-bars-every-modality",
            "no-dead-end",
            "one-sound-recommendation",
            "unknown-cause-offers-swedish-only",
            "heat-to-avoid-offers-no-hot-stone",
            "gentle-pressure-recommends-no-deep-tissue",
            "hot-stone-only-for-wanted-heat");

    @Test
    void provesTheTenLawsOfTheContractInTheirOrderThenThoseOfTheBook() {
        assertThat(Verifier.verify(BuiltInBook.BOOK).findings())
                .extracting(finding -> finding.law().id())
                .startsWith(CONTRACT.toArray(String[]::new))
                .endsWith(BuiltInBook.BOOK.invariants().stream()
                        .map(Invariant::id)
                        .toArray(String[]::new))
                .hasSize(CONTRACT.size() + BuiltInBook.BOOK.invariants().size());
    }

    /** A book without rules for heat or an unknown cause keeps the laws about them; none is left out. */
    @Test
    void provesTheSameLawsForABookThatLacksTheirCodes() {
        var base = SmallRules.rule("base").points(Modality.SWEDISH, 1).make();
        var vocabulary = new Vocabulary(
                List.of(SmallRules.term("tension")), List.of(SmallRules.term("wound")), List.of(), List.of());

        var verification = Verifier.verify(List.of(base), vocabulary, BuiltInBook.BOOK.contractLaws(), List.of());

        assertThat(verification.findings())
                .extracting(finding -> finding.law().id())
                .containsExactlyElementsOf(CONTRACT);
        assertThat(verification.holds()).isTrue();
    }

    /** The law is about diabetes as long as the book has that code, whether or not it has the other two. */
    @Test
    void aLawStillHoldsABookToTheCodesThatItHas() {
        var base = SmallRules.rule("base").points(Modality.HOT_STONE, 1).make();

        var verification =
                Verifier.verify(List.of(base), SmallRules.VOCABULARY, BuiltInBook.BOOK.contractLaws(), List.of());

        assertThat(verification.findings())
                .filteredOn(finding -> finding.law().id().equals("sensitivity-bars-hot-stone"))
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.counterexample().orElseThrow().cases())
                        .singleElement()
                        .satisfies(one -> assertThat(one.intake().unsure()).containsExactly("diabetes")));
    }

    /** Else a file could replace a law about the procedure by one that always holds. */
    @Test
    void refusesALawThatHasTheNumberOfALawAboutTheProcedure() {
        var law = BuiltInBook.BOOK.contractLaws().byNumber().get(3);
        var contract = new ContractLaws("digest", new TreeMap<>(Map.of(1, law)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verifier.contractLaws(contract))
                .withMessage("law 1 of the contract is codes-only-restrict already, not sensitivity-bars-hot-stone");
    }

    @Test
    void everyLawHoldsForEveryInputOfTheBuiltInBook() {
        var verification = Verifier.verify(BuiltInBook.BOOK);

        assertThat(verification.findings())
                .allSatisfy(finding -> assertThat(finding.counterexample())
                        .as(finding.law().statement())
                        .isEmpty());
    }

    /** 8 causes, 11 levels of pain, 5 durations, 4 pressures, 3 heats, 4 goals, and three states of each code. */
    @Test
    void countsTheInputs() {
        var vocabulary = BuiltInBook.BOOK.vocabulary();
        var ways = BigInteger.valueOf(3);
        var asked = ways.pow(vocabulary.codeCount());
        var notAsked = ways.pow(vocabulary.contraindications().size())
                .multiply(BigInteger.TWO.pow(vocabulary.redFlags().size()));

        assertThat(Verifier.verify(List.of(), vocabulary, BuiltInBook.BOOK.contractLaws(), List.of())
                        .inputs())
                .isEqualTo(BigInteger.valueOf(8 * 11 * 5 * 4 * 3 * 4).multiply(asked.add(notAsked)));
    }
}
