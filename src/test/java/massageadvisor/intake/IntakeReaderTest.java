package massageadvisor.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import massageadvisor.input.ErrorCode;
import massageadvisor.input.InputError;
import massageadvisor.input.InvalidInputException;
import massageadvisor.rulebook.BuiltInBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Different spellings of the same request are read as the same. */
class IntakeReaderTest {
    private static final String REQUIRED = "\"cause\": \"injury\", \"painLevel\": 3, \"contraindications\": []";

    private final IntakeReader reader = new IntakeReader(BuiltInBook.BOOK.vocabulary());

    private ReceivedIntake read(String json) {
        return reader.read(json.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3.0", "3e0", "3E+0", "30e-1", "0.3e1", "0.0000003E7", "3.00000000000000000000000000000000000"})
    void aWholeNumberIsAnIntegerHoweverItIsWritten(String three) {
        assertThat(read("{" + REQUIRED.replace("3", three) + ", \"durationDays\": " + three + "}"))
                .isEqualTo(read("{" + REQUIRED + ", \"durationDays\": 3}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.0", "0e0", "0e1000000000", "0.0e-99999999999999999999"})
    void zeroIsZeroHoweverItIsWritten(String zero) {
        assertThat(read("{" + REQUIRED.replace("3", zero) + "}")
                        .intake()
                        .painLevel()
                        .value())
                .isZero();
    }

    @Test
    void aNumberOfManyDigitsIsRefusedWithoutBeingComputed() {
        var digits = "9".repeat(1_001);

        assertThatThrownBy(() -> read("{" + REQUIRED.replace("3", digits) + "}"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> read("{" + REQUIRED.replace("3", "0." + digits) + "}"))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"durationDays", "redFlags", "unsure", "preferences", "subject"})
    void nullForAnOptionalMemberIsTheSameAsLeavingItOut(String member) {
        assertThat(read("{" + REQUIRED + ", \"" + member + "\": null}")).isEqualTo(read("{" + REQUIRED + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pressure", "heat", "goal"})
    void nullForAPreferenceIsTheSameAsLeavingItOut(String preference) {
        assertThat(read("{" + REQUIRED + ", \"preferences\": {\"" + preference + "\": null}}"))
                .isEqualTo(read("{" + REQUIRED + ", \"preferences\": {}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cause", "painLevel", "contraindications"})
    void nullForARequiredMemberIsMissing(String member) {
        var json = "{" + REQUIRED.replaceAll("\"" + member + "\": [^,]+", "\"" + member + "\": null") + "}";

        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(
                                        InputError::location,
                                        error -> error.code().code())
                                .containsExactly(tuple("/" + member, "missing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "3", "true", "{}"})
    void whatIsNoCodeIsNotReportedTwice(String value) {
        var lists = "\"contraindications\": [%1$s, %1$s], \"unsure\": [%1$s]".formatted(value);

        assertThatThrownBy(() -> read("{" + REQUIRED.replace("\"contraindications\": []", lists) + "}"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(InputError::code)
                                .containsExactly(ErrorCode.WRONG_TYPE, ErrorCode.WRONG_TYPE, ErrorCode.WRONG_TYPE));
    }
}
