package massageadvisor.application.access.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiKeyTokenTest {
    private static final UUID ID = UUID.fromString("01990c1e-7d2a-7c4e-9b1f-0a2b3c4d5e6f");
    private static final Map<KeyKind, String> FORMS = Map.of(
            KeyKind.SECRET, "ma_live_01990c1e7d2a7c4e9b1f0a2b3c4d5e6f_[0-9a-f]{72}",
            KeyKind.PUBLISHABLE, "ma_pub_01990c1e7d2a7c4e9b1f0a2b3c4d5e6f_[0-9a-f]{72}");

    private final SecureRandom random = new SecureRandom();

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void containsItsKindAndIdAndCanBeParsed(KeyKind kind) {
        var key = ApiKeyToken.create(kind, ID, random);

        assertThat(key.reveal()).matches(FORMS.get(kind));
        var read = ApiKeyToken.parse(key.reveal()).orElseThrow();
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.id()).isEqualTo(ID);
        assertThat(read.digest().matches(key.digest())).isTrue();
    }

    @Test
    void hasItsOwnSecret() {
        var one = ApiKeyToken.create(KeyKind.SECRET, ID, random);
        var other = ApiKeyToken.create(KeyKind.SECRET, ID, random);

        assertThat(one.digest().matches(other.digest())).isFalse();
    }

    /** Each character, replaced by every other character of keys. */
    @Test
    void isMalformedWithOneMistypedCharacter() {
        var key = ApiKeyToken.create(KeyKind.SECRET, ID, random).reveal();

        var mistyped = IntStream.range(0, key.length())
                .boxed()
                .flatMap(index -> "0123456789abcdef_"
                        .chars()
                        .filter(character -> character != key.charAt(index))
                        .mapToObj(character -> key.substring(0, index) + (char) character + key.substring(index + 1)));

        assertThat(mistyped.map(ApiKeyToken::parse)).hasSizeGreaterThan(1_000).allMatch(Optional::isEmpty);
    }

    @Test
    void isMalformedIfTruncatedOrExtended() {
        var key = ApiKeyToken.create(KeyKind.PUBLISHABLE, ID, random).reveal();

        assertThat(IntStream.range(0, key.length()).mapToObj(end -> ApiKeyToken.parse(key.substring(0, end))))
                .allMatch(Optional::isEmpty);
        assertThat(ApiKeyToken.parse(key + "0")).isEmpty();
        assertThat(ApiKeyToken.parse(" " + key)).isEmpty();
    }

    @Test
    void neverPrintsItsSecret() {
        var key = ApiKeyToken.create(KeyKind.SECRET, ID, random);

        assertThat(key.toString()).isEqualTo("ma_live_01990c1e7d2a7c4e9b1f0a2b3c4d5e6f_...");
    }
}
