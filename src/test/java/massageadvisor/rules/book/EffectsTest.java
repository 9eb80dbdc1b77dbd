package massageadvisor.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

class EffectsTest {
    @Test
    void areListedByModality() {
        var points = SmallRules.rule("points")
                .points(Modality.SWEDISH, 1)
                .points(Modality.DEEP_TISSUE, -1)
                .make()
                .then();
        var restrictions = SmallRules.rule("restrictions")
                .bars(Modality.HOT_STONE)
                .clearsFirst(Modality.SWEDISH)
                .triage(Triage.PROVIDER_ADVISED)
                .make()
                .then();

        assertThat(points.on(Modality.SWEDISH)).containsExactly(Effect.SUPPORTS);
        assertThat(points.on(Modality.DEEP_TISSUE)).containsExactly(Effect.OPPOSES);
        assertThat(points.on(Modality.HOT_STONE)).isEmpty();
        assertThat(restrictions.on(Modality.HOT_STONE)).containsExactly(Effect.CONTRAINDICATES, Effect.TRIAGE);
        assertThat(restrictions.on(Modality.SWEDISH)).containsExactly(Effect.TRIAGE, Effect.NEEDS_CLEARANCE);
    }
}
