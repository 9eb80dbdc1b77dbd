package massageadvisor.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final Set<Modality> BOTH = Set.of(Modality.HOT_STONE, Modality.DEEP_TISSUE);

    @Test
    void promisesOneThingAndLeavesTriageOpen() {
        var modalities = BOTH.toArray(Modality[]::new);

        assertThat(Promise.contraindicated(modalities))
                .isEqualTo(new Promise(BOTH, Set.of(), Set.of(), Triage.ROUTINE));
        assertThat(Promise.notOffered(modalities)).isEqualTo(new Promise(Set.of(), BOTH, Set.of(), Triage.ROUTINE));
        assertThat(Promise.notRecommended(modalities)).isEqualTo(new Promise(Set.of(), Set.of(), BOTH, Triage.ROUTINE));
    }
}
