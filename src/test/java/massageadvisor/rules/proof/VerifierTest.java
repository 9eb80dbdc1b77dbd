package massageadvisor.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import massageadvisor.rulebook.BuiltInBook;
import org.junit.jupiter.api.Test;

class VerifierTest {
    @Test
    void everyLawHoldsForEveryInputOfTheBuiltInBook() {
        var verification = Verifier.verify(BuiltInBook.BOOK);

        assertThat(verification.findings())
                .hasSize(Verifier.LAWS.size() + BuiltInBook.BOOK.invariants().size())
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

        assertThat(Verifier.verify(List.of(), vocabulary, List.of()).inputs())
                .isEqualTo(BigInteger.valueOf(8 * 11 * 5 * 4 * 3 * 4).multiply(asked.add(notAsked)));
    }
}
