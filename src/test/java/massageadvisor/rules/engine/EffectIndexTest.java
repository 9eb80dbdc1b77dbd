package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

class EffectIndexTest {
    private final EffectIndex fold = new EffectIndex(List.of(
            SmallRules.rule("emergency").anyOf("wound").triage(Triage.EMERGENCY).make(),
            SmallRules.rule("advised")
                    .anyOf("diabetes")
                    .triage(Triage.PROVIDER_ADVISED)
                    .make()));

    private static long[] rules(int... places) {
        long[] rules = Bits.none(2);
        for (int place : places) {
            Bits.add(rules, place);
        }
        return rules;
    }

    @Test
    void asksForTheHighestTriageOfRulesThatFireForSure() {
        assertThat(fold.triage(new Firing(rules(0, 1), rules(0, 1)))).isEqualTo(Triage.EMERGENCY);
        assertThat(fold.triage(new Firing(rules(1), rules(1)))).isEqualTo(Triage.PROVIDER_ADVISED);
        assertThat(fold.triage(new Firing(rules(), rules()))).isEqualTo(Triage.ROUTINE);
    }

    @Test
    void asksForAProviderFirstIfAnEmergencyIsUncertain() {
        assertThat(fold.triage(new Firing(rules(0, 1), rules(1)))).isEqualTo(Triage.PROVIDER_FIRST);
        assertThat(fold.triage(new Firing(rules(1), rules()))).isEqualTo(Triage.PROVIDER_ADVISED);
    }
}
