package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CombinedEffectsTest {
    private static int effects(SmallRules rule) {
        var then = rule.make().then();
        return CombinedEffects.of(then, then.triage());
    }

    private static List<Modality> heldBack(SmallRules rule) {
        int verdicts = Verdicts.of(effects(rule), new int[Modality.values().length]);
        return Stream.of(Modality.values())
                .filter(modality -> Verdicts.isHeldBack(verdicts, modality))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void holdBackWhatIsContraindicatedOrNeedsClearance(Modality modality) {
        assertThat(heldBack(SmallRules.rule("r").bars(modality))).containsExactly(modality);
        assertThat(heldBack(SmallRules.rule("r").clearsFirst(modality))).containsExactly(modality);
    }

    @ParameterizedTest
    @EnumSource
    void holdBackEverythingFromPostponeOn(Triage level) {
        boolean offered = level.compareTo(Triage.POSTPONE) < 0;

        assertThat(heldBack(SmallRules.rule("r").triage(level)))
                .containsExactly(offered ? new Modality[0] : Modality.values());
    }

    @ParameterizedTest
    @EnumSource
    void areNoneForPointsAlone(Modality modality) {
        assertThat(effects(SmallRules.rule("r").points(modality, 3))).isEqualTo(CombinedEffects.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void combineToTheHighestTriage(Triage level) {
        for (var other : Triage.values()) {
            int both = effects(SmallRules.rule("r").triage(level))
                    | effects(SmallRules.rule("r").triage(other));

            assertThat(CombinedEffects.triage(both)).isEqualTo(level.compareTo(other) > 0 ? level : other);
            assertThat(both).isBetween(CombinedEffects.NONE, CombinedEffects.ALL);
        }
    }
}
