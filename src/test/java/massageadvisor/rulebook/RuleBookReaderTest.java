package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.Aspect;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.Benefit;
import massageadvisor.rules.book.Cited;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.Note;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.book.Source;
import massageadvisor.rules.book.TriageWording;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

/** What stands in the files of the small book is what the book says. */
class RuleBookReaderTest {
    private static final RuleBook BOOK =
            RuleBookReader.read(BookFolder.onDisk(SmallBook.books().resolve("small")));

    @Test
    void readsWhichBookItIs() {
        assertThat(BOOK.id()).isEqualTo("small");
        assertThat(BOOK.version()).isEqualTo("0.1.0");
        assertThat(BOOK.title()).isEqualTo(english("Small book"));
    }

    @Test
    void readsTheRulesInTheOrderOfTheBook() {
        assertThat(BOOK.rules())
                .extracting(Rule::id)
                .containsExactly("swedish-mild-tension", "hot-stone-diabetes", "oil-allergy-product", "red-flag-fever");
        assertThat(BOOK.rules()).extracting(Rule::theme).containsExactly("causes", "health", "health", "health");
        assertThat(BOOK.rules())
                .extracting(Rule::basis)
                .containsExactly(Basis.SOURCED, Basis.SOURCED, Basis.INFERRED, Basis.SOURCED);
    }

    @Test
    void readsWhatSpeaksForAModality() {
        var rule = BOOK.rules().get(0);

        assertThat(rule.when())
                .isEqualTo(new Condition(
                        Set.of("stress-tension", "muscle-strain"),
                        new PainRange(1, 6),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        CodeCondition.NONE,
                        CodeCondition.NONE));
        assertThat(rule.then())
                .isEqualTo(new Effects(
                        Map.of(Modality.SWEDISH, 3),
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Triage.ROUTINE,
                        List.of(english("Rest now and then."))));
        assertThat(rule.because()).isEqualTo(english("Gentle massage suits mild tension."));
        assertThat(rule.cites()).containsExactly("S1", "S2");
    }

    @Test
    void readsWhatSpeaksAgainstAModalityOrAsksForCare() {
        var diabetes = BOOK.rules().get(1);
        var allergy = BOOK.rules().get(2);
        var fever = BOOK.rules().get(3);

        assertThat(diabetes.when().painLevel()).isEqualTo(PainRange.ANY);
        assertThat(diabetes.when().contraindications())
                .isEqualTo(
                        new CodeCondition(List.of("diabetes", "circulatory-problems", "skin-sensitivity"), List.of()));
        assertThat(diabetes.then().contraindicated()).containsExactly(Modality.HOT_STONE);
        assertThat(allergy.when().contraindications()).isEqualTo(new CodeCondition(List.of(), List.of("oil-allergy")));
        assertThat(allergy.then().adaptations()).isEqualTo(Map.of(Modality.SWEDISH, List.of("other-product")));
        assertThat(fever.when().redFlags()).isEqualTo(new CodeCondition(List.of("fever", "chest-pain"), List.of()));
        assertThat(fever.then().triage()).isEqualTo(Triage.URGENT);
    }

    @Test
    void readsTheWords() {
        var words = BOOK.vocabulary();

        assertThat(words.causes()).extracting(Term::code).containsExactly("stress-tension", "muscle-strain");
        assertThat(words.contraindications())
                .extracting(Term::code)
                .containsExactly("diabetes", "oil-allergy", "circulatory-problems", "skin-sensitivity");
        assertThat(words.redFlags())
                .element(0)
                .isEqualTo(new Term("fever", english("Fever"), english("Do you have a fever?"), List.of("CLINIC")));
        assertThat(words.adaptations())
                .containsExactly(
                        new Term("other-product", english("Other product"), english("Use another oil."), List.of()));
    }

    @Test
    void readsTheNotesInTheirOrder() {
        assertThat(BOOK.notes())
                .extracting(Note::role)
                .containsExactly(
                        NoteRole.DISCLAIMER,
                        NoteRole.EVIDENCE_NOTE,
                        NoteRole.RED_FLAGS_NOT_ASKED,
                        NoteRole.STANDING_ADVICE);
        assertThat(BOOK.note(NoteRole.STANDING_ADVICE))
                .isEqualTo(new Note(
                        "note-therapist", NoteRole.STANDING_ADVICE, english("Tell the therapist."), List.of("S3")));
    }

    @Test
    void readsTheSources() {
        assertThat(BOOK.catalogue().sources())
                .extracting(Source::id)
                .containsExactly("S1", "S2", "S3", "S4", "CLINIC", "EV1");
        assertThat(BOOK.catalogue().sources())
                .element(4)
                .isEqualTo(new Source(
                        "CLINIC",
                        "professional",
                        english("A clinic"),
                        english("A clinic's list of cautions."),
                        Optional.of("https://clinic.example/cautions"),
                        List.of()));
        assertThat(BOOK.catalogue().sources())
                .element(5)
                .extracting(Source::cites)
                .isEqualTo(List.of("CLINIC"));
    }

    @Test
    void readsTheWordingOfEveryTriageAndTheProfileOfEveryModality() {
        var deepTissue = BOOK.catalogue().profile(Modality.DEEP_TISSUE);

        assertThat(BOOK.catalogue().triage()).extracting(TriageWording::level).containsExactly(Triage.values());
        assertThat(BOOK.catalogue().wording(Triage.POSTPONE))
                .isEqualTo(new TriageWording(Triage.POSTPONE, english("Wait"), english("Do not have a massage now.")));
        assertThat(deepTissue.name()).isEqualTo(english("Deep tissue massage"));
        assertThat(deepTissue.aspects())
                .isEqualTo(Map.of(
                        Aspect.TECHNIQUE, said("Slow strokes."),
                        Aspect.PRESSURE, said("Firm."),
                        Aspect.PURPOSE, said("Old tension."),
                        Aspect.UPPER_BACK_PAIN, said("Chronic tension."),
                        Aspect.COMFORT, said("Sometimes sore."),
                        Aspect.PREFERENCE, said("Firm.")));
    }

    @Test
    void readsTheBenefits() {
        assertThat(BOOK.catalogue().benefits())
                .containsExactly(new Benefit(
                        "relaxation",
                        english("Relaxation"),
                        english("Massage is said to relax."),
                        List.of(Modality.SWEDISH, Modality.HOT_STONE),
                        List.of("S1")));
    }

    private static Text english(String text) {
        return new Text(Map.of("en", text));
    }

    private static Cited said(String text) {
        return new Cited(english(text), List.of("S1"));
    }
}
