package massageadvisor.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import massageadvisor.rules.book.Aspect;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.engine.Verdict;
import org.junit.jupiter.api.Test;

/** Codes are read and answered: they are part of what was promised. */
class CodedTest {
    @Test
    void aCodeIsTheConstantInKebabCase() {
        assertThat(Stream.of(Modality.values()).map(Modality::code))
                .containsExactly("swedish", "hot-stone", "deep-tissue");
        assertThat(Coded.codeOf(Modality.DEEP_TISSUE)).isEqualTo("deep-tissue");
        assertThat(Coded.find(Heat.class, "wanted")).contains(Heat.WANTED);
        assertThat(Coded.find(Heat.class, "WANTED")).isEmpty();
        assertThat(Stream.of(
                                Basis.INFERRED,
                                Goal.PAIN_RELIEF,
                                Pressure.GENTLE,
                                DurationBand.NOT_SAID,
                                Aspect.UPPER_BACK_PAIN,
                                NoteRole.EVIDENCE_NOTE,
                                Question.RED_FLAGS,
                                Effect.NEEDS_CLEARANCE,
                                Verdict.NOT_INDICATED,
                                Triage.PROVIDER_FIRST,
                                Attribute.PAIN_LEVEL,
                                Mutability.CLEARABLE)
                        .map(Coded::code))
                .containsExactly(
                        "inferred",
                        "pain-relief",
                        "gentle",
                        "not-said",
                        "upper-back-pain",
                        "evidence-note",
                        "red-flags",
                        "needs-clearance",
                        "not-indicated",
                        "provider-first",
                        "pain-level",
                        "clearable");
    }
}
