package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import massageadvisor.Regeneration;
import org.junit.jupiter.api.Test;

/** The build proves the built-in book; what the service takes on record is what has just been proved. */
class ProofRecordTest {
    private static final Path FILE = Path.of("src/main/resources/proofs/upper-back-pain.json");

    @Test
    void saysWhatIsProvedNow() throws IOException {
        var clock = Clock.systemUTC();
        var start = clock.instant();
        var verification = LawCheck.check(BuiltInBook.BOOK);
        var took = Duration.between(start, clock.instant()).toMillis();
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var recorded = ProofRecord.ofTheBuild(BuiltInBook.BOOK)
                .map(ProofRecord::milliseconds)
                .orElse(took);

        var record = ProofRecord.of(BuiltInBook.BOOK, verification, recorded);
        Regeneration.check(FILE, mapper.writeValueAsString(record) + "\n");
    }

    @Test
    void countsForNoOtherBook() {
        var other = RuleBookReader.read(BookFolder.onDisk(SmallBook.books().resolve("small")));

        assertThat(ProofRecord.ofTheBuild(other)).isEmpty();
    }
}
