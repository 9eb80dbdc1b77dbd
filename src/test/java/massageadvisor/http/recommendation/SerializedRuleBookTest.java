package massageadvisor.http.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import massageadvisor.rulebook.BuiltInBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerializedRuleBookTest {
    /** Records what it writes. */
    @SuppressWarnings("serial")
    private static final class RecordingMapper extends ObjectMapper {
        private final List<String> written = new ArrayList<>();

        @Override
        public String writeValueAsString(Object body) throws JsonProcessingException {
            var json = super.writeValueAsString(body);
            written.add(json);
            return json;
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "hot-stone-diabetes,        2, 'contraindicates one modality, for sure or unsure'",
        "swedish-poor-posture,      1, 'adds points to one modality, and tests no code that one may be unsure of'",
        "chronic-pain,              3, 'raises triage, which is also a reason at each modality, and advises'"
    })
    void encodesOnlyWhatAnswersCanQuoteFromARule(String id, int count, String why) {
        var mapper = new RecordingMapper();

        new SerializedRuleBook(BuiltInBook.BOOK, mapper);

        assertThat(mapper.written)
                .filteredOn(json -> json.contains("\"rule\":\"" + id + "\""))
                .as(why)
                .hasSize(count)
                .doesNotHaveDuplicates();
    }
}
