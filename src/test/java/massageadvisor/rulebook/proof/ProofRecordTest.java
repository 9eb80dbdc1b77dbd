package massageadvisor.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import massageadvisor.Regeneration;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rulebook.RuleBookReader;
import massageadvisor.rulebook.SmallBook;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.ContractLaws;
import massageadvisor.rules.book.RuleBook;
import org.junit.jupiter.api.Test;

/** The record of the build says what a proof says now, and is used for nothing else. */
class ProofRecordTest {
    private static final Path FILE = Path.of("src/main/resources/proofs/upper-back-pain.json");

    @Test
    void saysWhatIsProvedNow() throws IOException {
        var proved = ProofRecord.prove(BuiltInBook.BOOK, Clock.systemUTC());
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        long took = ProofRecord.findBuildRecord(BuiltInBook.BOOK)
                .map(ProofRecord::milliseconds)
                .orElse(proved.milliseconds());

        var record = new ProofRecord(
                proved.digest(), proved.contractDigest(), proved.inputs(), took, proved.laws(), proved.analysis());
        Regeneration.check(FILE, mapper.writeValueAsString(record) + "\n");
    }

    @Test
    void isStaleIfTheLawsOfTheContractChange() {
        var book = BuiltInBook.BOOK;
        var changed = new RuleBook(
                book.id(),
                book.version(),
                book.digest(),
                book.title(),
                book.vocabulary(),
                book.rules(),
                new ContractLaws("sha256:other", book.contractLaws().byNumber()),
                book.invariants(),
                book.notes(),
                book.questionnaire(),
                book.catalogue());

        assertThat(ProofRecord.findBuildRecord(book)).isPresent();
        assertThat(ProofRecord.findBuildRecord(changed)).isEmpty();
    }

    @Test
    void countsForNoOtherBook() {
        var other = RuleBookReader.read(BookFolder.onDisk(SmallBook.books().resolve("small")));

        assertThat(ProofRecord.findBuildRecord(other)).isEmpty();
    }
}
