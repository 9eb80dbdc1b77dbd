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
import org.junit.jupiter.api.Test;

/** The build proves the built-in book; what the service takes on record is what has just been proved. */
class ProofRecordTest {
    private static final Path FILE = Path.of("src/main/resources/proofs/upper-back-pain.json");

    @Test
    void saysWhatIsProvedNow() throws IOException {
        var proved = ProofRecord.prove(BuiltInBook.BOOK, Clock.systemUTC());
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        long took = ProofRecord.ofTheBuild(BuiltInBook.BOOK)
                .map(ProofRecord::milliseconds)
                .orElse(proved.milliseconds());

        var record = new ProofRecord(proved.digest(), proved.inputs(), took, proved.laws(), proved.analysis());
        Regeneration.check(FILE, mapper.writeValueAsString(record) + "\n");
    }

    @Test
    void countsForNoOtherBook() {
        var other = RuleBookReader.read(BookFolder.onDisk(SmallBook.books().resolve("small")));

        assertThat(ProofRecord.ofTheBuild(other)).isEmpty();
    }
}
