package massageadvisor.rules.vocabulary;

import static massageadvisor.rules.sample.SmallRules.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Aspect;
import massageadvisor.rules.book.Catalogue;
import massageadvisor.rules.book.Cited;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.ModalityProfile;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.book.PainRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values guard themselves. */
class WordsTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void aPainLevelOffTheScaleIsRefused(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PainLevel(value))
                .withMessageContaining("0..10");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void bothEndsOfTheScaleAreTaken(int value) {
        assertThat(new PainLevel(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 36_501})
    void aDurationOffTheLimitsIsRefused(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DurationDays(value))
                .withMessageContaining("36500");
    }

    @ParameterizedTest
    @CsvSource({"0,FRESH", "2,FRESH", "3,ACUTE", "41,ACUTE", "42,SUBACUTE", "84,SUBACUTE", "85,CHRONIC", "36500,CHRONIC"
    })
    void aDurationFallsIntoItsBand(int days, DurationBand band) {
        assertThat(new DurationDays(days).band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "0,11", "4,3"})
    void aRangeOffTheScaleOrEmptyIsRefused(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PainRange(from, to))
                .withMessageContaining("0..10");
    }

    @Test
    void aRangeHoldsBothItsEnds() {
        assertThat(Stream.of(2, 3, 5, 6).map(new PainRange(3, 5)::contains)).containsExactly(false, true, true, false);
        assertThat(new PainRange(4, 4).contains(4)).isTrue();
        assertThat(Stream.of(0, 10).map(new PainRange(0, 10)::contains)).containsOnly(true);
    }

    @Test
    void aTextNeedsEnglish() {
        var text = new Text(Map.of("en", "pain", "de", "Schmerz"));

        assertThat(text.english()).isEqualTo("pain");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text(Map.of("de", "Schmerz")))
                .withMessageContaining("en");
    }

    @Test
    void aDoubtLowersTriageToProviderFirstAtMost() {
        assertThat(Stream.of(Triage.values()).map(Triage::whenUnsure))
                .containsExactly(
                        Triage.ROUTINE,
                        Triage.PROVIDER_ADVISED,
                        Triage.POSTPONE,
                        Triage.PROVIDER_FIRST,
                        Triage.PROVIDER_FIRST,
                        Triage.PROVIDER_FIRST);
        assertThat(Stream.of(Triage.values()).filter(Triage::barsEveryModality))
                .containsExactly(Triage.POSTPONE, Triage.URGENT, Triage.EMERGENCY);
    }

    @Test
    void effectsDoNotChangeWithTheListsThatTheyWereMadeOf() {
        var codes = new ArrayList<>(List.of("lighter-pressure"));
        var effects =
                new Effects(Map.of(), Set.of(), Set.of(), Map.of(Modality.SWEDISH, codes), Triage.ROUTINE, List.of());

        codes.clear();

        assertThat(effects.adaptations()).isEqualTo(Map.of(Modality.SWEDISH, List.of("lighter-pressure")));
    }

    @Test
    void aProfileNeedsEveryAspect() {
        var one = Map.of(Aspect.COMFORT, new Cited(text("soft"), List.of()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModalityProfile(Modality.SWEDISH, text("Swedish"), one))
                .withMessageContaining("SWEDISH");
        assertThat(new ModalityProfile(Modality.SWEDISH, text("Swedish"), everyAspect()).aspect(Aspect.COMFORT))
                .isEqualTo(new Cited(text("upper"), List.of()));
    }

    private static Map<Aspect, Cited> everyAspect() {
        return Stream.of(Aspect.values())
                .collect(Collectors.toMap(Function.identity(), aspect -> new Cited(text("upper"), List.of())));
    }

    @Test
    void aBookFindsItsWordingProfilesAndNotes() {
        var book = BuiltInBook.BOOK;
        var empty = new Catalogue(List.of(), List.of(), List.of(), List.of());

        assertThat(book.catalogue().wording(Triage.URGENT).level()).isEqualTo(Triage.URGENT);
        assertThat(book.catalogue().profile(Modality.HOT_STONE).modality()).isEqualTo(Modality.HOT_STONE);
        assertThat(book.catalogue()
                        .profile(Modality.HOT_STONE)
                        .aspect(Aspect.PREFERENCE)
                        .cites())
                .isNotEmpty();
        assertThat(book.note(NoteRole.DISCLAIMER).role()).isEqualTo(NoteRole.DISCLAIMER);
        assertThat(book.note(NoteRole.EVIDENCE_NOTE).role()).isEqualTo(NoteRole.EVIDENCE_NOTE);
        assertThat(book.notes(NoteRole.STANDING_ADVICE)).hasSizeGreaterThan(1);
        assertThatThrownBy(() -> empty.wording(Triage.URGENT)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> empty.profile(Modality.SWEDISH)).isInstanceOf(NoSuchElementException.class);
    }
}
