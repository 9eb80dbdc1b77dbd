package massageadvisor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** One row of the CSVs of cases: an intake, then what is answered to it; blank where the case is not about that. */
public final class DecisionCase {
    private static final String NOTHING = "-";
    private static final int FIRST_EXPECTATION = 10;
    private static final List<String> MODALITIES = List.of("swedish", "hot-stone", "deep-tissue");
    private static final Set<String> OFFERED = Set.of("recommended", "suitable");

    private final ArgumentsAccessor row;

    public DecisionCase(ArgumentsAccessor row) {
        this.row = row;
    }

    /** What a decision says, in the words of the contract. */
    public record Answer(
            String triage, String recommended, Map<String, String> verdicts, Set<String> swedishAdaptations) {}

    public String body() {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("cause", cell(1)).put("painLevel", row.getInteger(2));
        said(3).forEach(days -> body.put("durationDays", Integer.valueOf(days)));
        codes(body, "contraindications", 4);
        codes(body, "redFlags", 5);
        codes(body, "unsure", 6);
        var preferences = body.putObject("preferences");
        said(7).forEach(pressure -> preferences.put("pressure", pressure));
        said(8).forEach(heat -> preferences.put("heat", heat));
        said(9).forEach(goal -> preferences.put("goal", goal));
        return body.toString();
    }

    private void codes(ObjectNode body, String field, int column) {
        said(column).forEach(cell -> {
            var codes = body.putArray(field);
            listed(cell.equals("[]") ? "" : cell).forEach(codes::add);
        });
    }

    private Stream<String> said(int column) {
        return Stream.of(cell(column)).filter(cell -> !cell.equals(NOTHING));
    }

    private String cell(int column) {
        var cell = row.getString(column);
        return cell == null ? "" : cell;
    }

    private static List<String> listed(String cell) {
        return Stream.of(cell.split(", *")).filter(code -> !code.isEmpty()).toList();
    }

    /** The codes of the column that follows the intake by this many. */
    public List<String> expectedCodes(int column) {
        return said(FIRST_EXPECTATION + column)
                .flatMap(cell -> listed(cell).stream())
                .toList();
    }

    public boolean expectedTruth(int column) {
        return Boolean.parseBoolean(cell(FIRST_EXPECTATION + column));
    }

    public void assertAgreed(Answer answer) {
        assertThat(answer.triage()).as("triage").isEqualTo(cell(FIRST_EXPECTATION));
        assertThat(answer.recommended()).as("recommended").isEqualTo(cell(FIRST_EXPECTATION + 1));
        for (var modality : MODALITIES) {
            assertVerdict(modality, answer.verdicts().getOrDefault(modality, ""));
        }
        assertAdaptations(answer.swedishAdaptations());
    }

    private void assertVerdict(String modality, String verdict) {
        var expected = cell(FIRST_EXPECTATION + 2 + MODALITIES.indexOf(modality));
        switch (expected) {
            case "" -> assertThat(verdict).as(modality).isNotEmpty();
            case "not offered" -> assertThat(verdict).as(modality).isNotEmpty().isNotIn(OFFERED);
            default -> assertThat(verdict).as(modality).isEqualTo(expected);
        }
    }

    private void assertAdaptations(Set<String> adaptations) {
        switch (cell(FIRST_EXPECTATION + 5)) {
            case "" -> {}
            case "some" -> assertThat(adaptations).as("adaptations").isNotEmpty();
            default -> assertThat(adaptations).as("adaptations").hasSameElementsAs(expectedCodes(5));
        }
    }
}
