package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static int[] points(int each) {
        int[] points = new int[Modality.values().length];
        Arrays.fill(points, each);
        return points;
    }

    private static int verdicts(Triage level) {
        var then = SmallRules.rule("r").triage(level).make().then();
        return Verdicts.of(CombinedEffects.of(then, level), points(2));
    }

    @Test
    void recommendTheGentlestOfEqualPoints() {
        int verdicts = Verdicts.of(CombinedEffects.NONE, points(2));

        assertThat(Verdicts.triage(verdicts)).isEqualTo(Triage.ROUTINE);
        assertThat(Verdicts.verdict(verdicts, Modality.SWEDISH)).isEqualTo(Verdict.RECOMMENDED);
        assertThat(Verdicts.verdict(verdicts, Modality.DEEP_TISSUE)).isEqualTo(Verdict.SUITABLE);
    }

    @Test
    void listWhatIsAmongSeveralDecisions() {
        int several = verdicts(Triage.ROUTINE) | verdicts(Triage.EMERGENCY);

        assertThat(Verdicts.allTriage(several)).containsExactly(Triage.ROUTINE, Triage.EMERGENCY);
        assertThat(Verdicts.allVerdicts(several, Modality.SWEDISH))
                .containsExactly(Verdict.RECOMMENDED, Verdict.CONTRAINDICATED);
    }

    @Test
    void differInComfortOrInSafety() {
        int best = Verdicts.of(CombinedEffects.NONE, points(2));
        int none = Verdicts.of(CombinedEffects.NONE, points(0));

        assertThat(Verdicts.differIn(Modality.SWEDISH, best ^ none)).isTrue();
        assertThat(Verdicts.differInTriage(best ^ none)).isFalse();
        assertThat(Verdicts.differInSafety(best, none)).isFalse();
        assertThat(Verdicts.differInSafety(best, verdicts(Triage.PROVIDER_ADVISED)))
                .isTrue();
    }

    @Test
    void differInSafetyByAModalityThatIsHeldBackInOneOnly() {
        var then = SmallRules.rule("r").bars(Modality.HOT_STONE).make().then();
        var alsoCleared =
                SmallRules.rule("r").clearsFirst(Modality.HOT_STONE).make().then();
        int barred = Verdicts.of(CombinedEffects.of(then, Triage.ROUTINE), points(2));
        int awaiting = Verdicts.of(CombinedEffects.of(alsoCleared, Triage.ROUTINE), points(2));

        assertThat(Verdicts.differInSafety(verdicts(Triage.ROUTINE), barred)).isTrue();
        assertThat(Verdicts.differInSafety(awaiting, barred)).isFalse();
        assertThat(Verdicts.differIn(Modality.HOT_STONE, awaiting ^ barred)).isTrue();
        assertThat(Verdicts.differIn(Modality.SWEDISH, awaiting ^ barred)).isFalse();
    }
}
