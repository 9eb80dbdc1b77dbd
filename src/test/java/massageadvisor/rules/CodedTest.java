package massageadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes are read and answered: they are part of what was promised. */
class CodedTest {
    @Test
    void isWrittenInLowerCaseWithHyphens() {
        assertThat(Coded.codesOf(List.of(Attribute.PAIN_LEVEL, Attribute.HEAT))).containsExactly("pain-level", "heat");
        assertThat(Topic.PAIN_LEVEL.code()).isEqualTo("pain-level");
        assertThat(Mutability.CLEARABLE.code()).isEqualTo("clearable");
    }

    @Test
    void isFoundByItsCodeAlone() {
        assertThat(Coded.find(Topic.class, "goal")).contains(Topic.GOAL);
        assertThat(Coded.find(Topic.class, "GOAL")).isEmpty();
    }
}
