package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectBitsTest {
    private static List<Modality> closed(SmallRules rule) {
        var then = rule.make().then();
        int bits = EffectBits.closed(EffectBits.of(then, then.triage()));
        var closed = new ArrayList<Modality>();
        for (var modality : Modality.values()) {
            if ((bits >> modality.ordinal() & 1) != 0) {
                closed.add(modality);
            }
        }
        return closed;
    }

    @ParameterizedTest
    @EnumSource
    void closesWhatIsBarredOrAwaitsClearance(Modality modality) {
        assertThat(closed(SmallRules.rule("r").bars(modality))).containsExactly(modality);
        assertThat(closed(SmallRules.rule("r").clearsFirst(modality))).containsExactly(modality);
    }

    @ParameterizedTest
    @EnumSource
    void closesEverythingByEachLevelThatSendsAway(Triage level) {
        var offered = level.compareTo(Triage.POSTPONE) < 0;

        assertThat(closed(SmallRules.rule("r").triage(level)))
                .containsExactly(offered ? new Modality[0] : Modality.values());
    }

    @ParameterizedTest
    @EnumSource
    void doesNothingByPointsAlone(Modality modality) {
        var then = SmallRules.rule("r").points(modality, 3).make().then();

        assertThat(EffectBits.of(then, then.triage())).isZero();
    }
}
