package massageadvisor.rulebook;

import static massageadvisor.rulebook.BuiltInBook.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.TriageWording;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

/** The shipped book has every word of the contract. It may have more contraindications and red flags, never fewer. */
class BuiltInBookTest {
    @Test
    void isReadWithoutADefect() {
        assertThat(BOOK.id()).isEqualTo("upper-back-pain");
        assertThat(BOOK.version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(BOOK.rules()).hasSizeGreaterThan(140);
    }

    /** In a jar nothing can be listed, so that a file which the book does not name is found here only. */
    @Test
    void namesEveryFileOfItsFolder() {
        var onDisk = RuleBookReader.read(BookFolder.onDisk(Path.of("src/main/resources/rules/upper-back-pain")));

        assertThat(onDisk.digest()).isEqualTo(BOOK.digest());
    }

    @Test
    void hasTheEightCauses() {
        assertThat(codes(BOOK.vocabulary().causes()))
                .hasSize(8)
                .containsExactlyInAnyOrder(
                        "muscle-strain",
                        "poor-posture",
                        "injury",
                        "herniated-disc",
                        "osteoarthritis",
                        "other-medical-condition",
                        "stress-tension",
                        "unknown");
    }

    @Test
    void hasEveryContraindicationOfTheContract() {
        assertThat(codes(BOOK.vocabulary().contraindications())).contains("""
                dvt-current dvt-history bleeding-disorder anticoagulant osteoporosis fracture open-wound skin-infection
                burn skin-sensitivity fever-infection cancer-active bone-metastasis pregnancy recent-surgery
                hypertension-uncontrolled hypertension-controlled heart-disease neuropathy diabetes circulatory-problems
                pacemaker varicose-veins autoimmune-flare oil-allergy oedema intoxication heat-intolerance aneurysm
                acute-injury disc-with-nerve-signs under-18 frail-older-adult heat-medication immunosuppression\
                """.split("\\s+"));
    }

    @Test
    void hasEveryRedFlagOfTheContract() {
        assertThat(codes(BOOK.vocabulary().redFlags())).contains("""
                chest-pain breathlessness sudden-tearing-pain saddle-numbness bladder-problem bowel-problem leg-weakness
                serious-accident heart-attack-symptoms fever unexplained-weight-loss lump-or-deformity cancer-history
                pain-at-rest-or-night pain-on-coughing unusual-age infection-risk fragility-fracture-risk arm-weakness
                pulsating-abdominal-mass belly-pain-or-jaundice morning-stiffness leg-swelling blistering-rash
                sexual-function-change\
                """.split("\\s+"));
    }

    @Test
    void hasAProfileOfEveryModalityAndAWordingOfEveryTriage() {
        assertThat(BOOK.catalogue().modalities())
                .extracting(profile -> profile.modality())
                .containsExactlyInAnyOrder(Modality.values());
        assertThat(BOOK.catalogue().triage())
                .extracting(TriageWording::level)
                .containsExactlyInAnyOrder(Triage.values());
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }
}
