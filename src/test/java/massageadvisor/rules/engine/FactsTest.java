package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Vocabulary VOCABULARY = SmallRules.VOCABULARY;

    private static CodeSet codes(String... codes) {
        return Stream.of(codes)
                .map(VOCABULARY::codeIndex)
                .reduce(CodeSet.none(VOCABULARY.codeCount()), CodeSet::with, CodeSet::or);
    }

    private static Facts facts(CodeSet present, CodeSet reported) {
        return new Facts(new int[] {1, 4, 0, 0, 0, 0}, present, reported, true);
    }

    @Test
    void areSureUnlessACodeIsReportedThatIsNotPresent() {
        assertThat(facts(codes("wound"), codes("wound")).allSure()).isTrue();
        assertThat(facts(codes("wound"), codes("wound", "fever")).allSure()).isFalse();
    }

    @Test
    void changeOneThingAtATime() {
        var facts = facts(codes("wound"), codes("wound", "fever"));

        var warmer = facts.with(Attribute.HEAT, Heat.WANTED.ordinal());
        var sure = warmer.withCodes(codes("fever"), codes("fever"));

        assertThat(warmer.value(Attribute.HEAT)).isEqualTo(Heat.WANTED.ordinal());
        assertThat(warmer.value(Attribute.PAIN_LEVEL)).isEqualTo(4);
        assertThat(warmer.reported()).isEqualTo(codes("wound", "fever"));
        assertThat(sure.present()).isEqualTo(codes("fever"));
        assertThat(sure.allSure()).isTrue();
        assertThat(sure.value(Attribute.HEAT)).isEqualTo(Heat.WANTED.ordinal());
    }

    @Test
    void areUnsureOfWhatIsReportedButNotPresent() {
        assertThat(facts(codes("wound"), codes("wound", "fever")).unsure()).isEqualTo(codes("fever"));
    }
}
