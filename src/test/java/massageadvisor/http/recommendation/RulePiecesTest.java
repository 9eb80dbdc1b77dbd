package massageadvisor.http.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.vocabulary.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePiecesTest {
    private static final Map<String, String> ADAPTATIONS =
            BuiltInBook.BOOK.vocabulary().adaptations().stream().collect(Collectors.toMap(Term::code, Term::code));

    /** Keeps what it was asked to write. */
    @SuppressWarnings("serial")
    private static final class RecordingMapper extends ObjectMapper {
        private final List<Object> written = new ArrayList<>();

        @Override
        public byte[] writeValueAsBytes(Object body) throws JsonProcessingException {
            written.add(body);
            return super.writeValueAsBytes(body);
        }
    }

    /** Sure and unsure: each reason twice. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "hot-stone-diabetes,        2, bars one modality",
        "swedish-poor-posture,      2, adds points to one modality",
        "chronic-pain,              9, asks for a level of its own and for each modality; advises"
    })
    void writeOnlyWhatTheRuleCanSay(String id, int count, String why) {
        var mapper = new RecordingMapper();
        var rule = BuiltInBook.BOOK.rules().stream()
                .filter(one -> one.id().equals(id))
                .findAny()
                .orElseThrow();

        new RulePieces(rule, ADAPTATIONS, new Pieces(mapper));

        assertThat(mapper.written).as(why).hasSize(count);
    }
}
