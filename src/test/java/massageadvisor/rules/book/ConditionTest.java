package massageadvisor.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Pressure;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final CodeCondition DIABETES = new CodeCondition(List.of("diabetes"), List.of());

    @Test
    void changesOnePartAtATime() {
        var condition = Condition.ANY
                .withCauses(Set.of("posture"))
                .withPainLevel(new PainRange(2, 5))
                .withPressures(Set.of(Pressure.FIRM))
                .withHeats(Set.of(Heat.AVOID))
                .withContraindications(DIABETES);

        assertThat(condition)
                .isEqualTo(new Condition(
                        Set.of("posture"),
                        new PainRange(2, 5),
                        Set.of(),
                        Set.of(Pressure.FIRM),
                        Set.of(Heat.AVOID),
                        Set.of(),
                        DIABETES,
                        CodeCondition.NONE));
    }
}
