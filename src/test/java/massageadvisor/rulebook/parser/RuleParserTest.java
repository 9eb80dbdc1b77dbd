package massageadvisor.rulebook.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import massageadvisor.rulebook.SmallBook;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleParserTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryAttributeAndEveryEffect() throws IOException {
        var rule = theOnlyCauseRule(
                """
                when:
                    cause: [stress-tension, muscle-strain]
                    painLevel: {from: 2, to: 9}
                    duration: [acute, chronic]
                    pressure: [gentle, not-said]
                    heat: [wanted]
                    goal: [mobility, pain-relief]
                  then:
                    support: {swedish: 3, hot-stone: 1}
                    oppose: {deep-tissue: 10}
                    contraindicate: [hot-stone]
                    clear-first: [deep-tissue, swedish]
                    adapt: {swedish: [other-product], deep-tissue: [other-product]}
                    triage: postpone
                    advise: [{en: "Wait."}, {en: "Rest."}]\
                """,
                "{cause: stress-tension, painLevel: 2, contraindications: [], durationDays: 3,"
                        + " preferences: {pressure: gentle, heat: wanted, goal: mobility}}");

        assertThat(rule.when())
                .isEqualTo(new Condition(
                        Set.of("stress-tension", "muscle-strain"),
                        new PainRange(2, 9),
                        Set.of(DurationBand.ACUTE, DurationBand.CHRONIC),
                        Set.of(Pressure.GENTLE, Pressure.NOT_SAID),
                        Set.of(Heat.WANTED),
                        Set.of(Goal.MOBILITY, Goal.PAIN_RELIEF),
                        CodeCondition.NONE,
                        CodeCondition.NONE));
        assertThat(rule.then())
                .isEqualTo(new Effects(
                        Map.of(Modality.SWEDISH, 3, Modality.HOT_STONE, 1, Modality.DEEP_TISSUE, -10),
                        Set.of(Modality.HOT_STONE),
                        Set.of(Modality.DEEP_TISSUE, Modality.SWEDISH),
                        Map.of(
                                Modality.SWEDISH, List.of("other-product"),
                                Modality.DEEP_TISSUE, List.of("other-product")),
                        Triage.POSTPONE,
                        List.of(new Text(Map.of("en", "Wait.")), new Text(Map.of("en", "Rest.")))));
    }

    @Test
    void readsCodesOfWhichAnyAndOfWhichAllMustBeThere() throws IOException {
        var rule = theOnlyCauseRule(
                """
                when:
                    cause: [stress-tension, muscle-strain]
                    contraindications: {anyOf: [diabetes], allOf: [oil-allergy]}
                    redFlags: {anyOf: [fever, chest-pain], allOf: [chest-pain]}
                  then: {triage: emergency}\
                """,
                "{cause: stress-tension, painLevel: 2, contraindications: [diabetes, oil-allergy],"
                        + " redFlags: [chest-pain]}");

        assertThat(rule.when().contraindications())
                .isEqualTo(new CodeCondition(List.of("diabetes"), List.of("oil-allergy")));
        assertThat(rule.when().redFlags())
                .isEqualTo(new CodeCondition(List.of("fever", "chest-pain"), List.of("chest-pain")));
    }

    private Rule theOnlyCauseRule(String whenAndThen, String intakeThatFires) throws IOException {
        var book = SmallBook.in(folder).write("rules/causes.yaml", """
                - id: every-key
                  %s
                  because: {en: "To see every key read."}
                  basis: sourced
                  cites: [S2]
                  examples:
                    - {given: %s, fires: true}
                    - {given: {cause: stress-tension, painLevel: 1, contraindications: []}, fires: false}
                """.formatted(whenAndThen, intakeThatFires));
        return book.read().rules().get(0);
    }
}
