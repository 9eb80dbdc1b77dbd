package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexSetTest {
    private static CodeSet set(Integer... indexes) {
        return CodeSet.of(100, List.of(indexes)::contains);
    }

    @Test
    void containsWhatWasAdded() {
        assertThat(CodeSet.none(100)).isEqualTo(set());
        assertThat(CodeSet.none(100).with(99).with(3)).isEqualTo(set(3, 99));
        assertThat(set(3, 99).contains(99)).isTrue();
        assertThat(set(3, 99).contains(35)).isFalse();
    }

    @Test
    void hasNoIndexFromItsSizeOn() {
        assertThat(CodeSet.of(3, index -> true)).isEqualTo(CodeSet.of(3, List.of(0, 1, 2)::contains));
        assertThat(CodeSet.of(3, index -> true).size()).isEqualTo(3);
        assertThat(RuleSet.of(3, index -> true).size()).isEqualTo(3);
        assertThat(Bits.none(64)).hasSize(1);
        assertThat(Bits.none(65)).hasSize(2);
    }

    @Test
    void countsTheIndexesOfEveryWord() {
        assertThat(set().size()).isZero();
        assertThat(set(3, 63, 64, 99).size()).isEqualTo(4);
        assertThat(set().isEmpty()).isTrue();
        assertThat(set(99).isEmpty()).isFalse();
    }

    @Test
    void isASubsetOfWhatContainsAllOfIt() {
        assertThat(set(3, 99).isSubsetOf(set(1, 3, 99))).isTrue();
        assertThat(set().isSubsetOf(set())).isTrue();
        assertThat(set(3, 99).isSubsetOf(set(1, 3))).isFalse();
        assertThat(set(1, 3).isSubsetOf(set(3, 99))).isFalse();
    }

    @Test
    void combinesWithoutChangingItsOperands() {
        var one = set(1, 70);
        var other = set(70, 99);

        assertThat(one.or(other)).isEqualTo(set(1, 70, 99));
        assertThat(one.and(other)).isEqualTo(set(70));
        assertThat(one.minus(other)).isEqualTo(set(1));
        assertThat(one.intersects(other)).isTrue();
        assertThat(set(1).intersects(other)).isFalse();
        assertThat(one).isEqualTo(set(1, 70));
        assertThat(other).isEqualTo(set(70, 99));
    }

    @Test
    void listsIndexesInAscendingOrder() {
        var indexes = new ArrayList<Integer>();
        set(99, 0, 64).forEach(indexes::add);

        assertThat(indexes).containsExactly(0, 64, 99);
        assertThat(set(99, 0, 64).stream()).containsExactly(0, 64, 99);
        assertThat(set(99, 0)).hasToString("{0, 99}");
    }

    @Test
    void findsTheNextIndexThatIsInBothSets() {
        var set = set(3, 63, 64, 70, 99);
        var other = set(3, 64, 99);

        assertThat(set.nextInBoth(other, 0)).isEqualTo(3);
        assertThat(set.nextInBoth(other, 3)).isEqualTo(3);
        assertThat(set.nextInBoth(other, 4)).isEqualTo(64);
        assertThat(set.nextInBoth(other, 65)).isEqualTo(99);
        assertThat(set.nextInBoth(other, 100)).isEqualTo(-1);
        assertThat(set.nextInBoth(set(5), 0)).isEqualTo(-1);
        assertThat(set(63).nextInBoth(set(63), 64)).isEqualTo(-1);
        var full = CodeSet.of(64, index -> true);
        assertThat(full.nextInBoth(full, 63)).isEqualTo(63);
        assertThat(full.nextInBoth(full, 64)).isEqualTo(-1);
    }

    @Test
    void differsFromASetOfAnotherKind() {
        assertThat((Object) CodeSet.none(3)).isNotEqualTo(RuleSet.none(3));
        assertThat((Object) CodeSet.none(3)).isNotEqualTo("{}");
        assertThat(set(1)).isNotEqualTo(set(2)).hasSameHashCodeAs(set(1));
        assertThat(set(1).hashCode()).isNotEqualTo(set(2).hashCode());
    }
}
