package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitsTest {
    private static long[] set(int... members) {
        long[] set = Bits.none(100);
        IntStream.of(members).forEach(member -> Bits.add(set, member));
        return set;
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "64,1", "65,2"})
    void aSetOfBitsHasJustTheWordsThatItNeeds(int size, int words) {
        assertThat(Bits.none(size)).hasSize(words);
    }

    @Test
    void allHoldsWhatIsBelowTheSizeAndNothingElse() {
        long[] all = Bits.all(70);

        assertThat(Bits.size(all)).isEqualTo(70);
        assertThat(Bits.has(all, 69)).isTrue();
        assertThat(Bits.has(all, 70)).isFalse();
    }

    @Test
    void countsMembersOfEveryWord() {
        assertThat(Bits.size(set())).isZero();
        assertThat(Bits.size(set(3, 63, 64, 99))).isEqualTo(4);
    }

    @Test
    void isWithinWhatHasAllOfItsMembers() {
        assertThat(Bits.within(set(3, 99), set(1, 3, 99))).isTrue();
        assertThat(Bits.within(set(), set())).isTrue();
        assertThat(Bits.within(set(3, 99), set(1, 3))).isFalse();
        assertThat(Bits.within(set(1, 3), set(3, 99))).isFalse();
    }
}
