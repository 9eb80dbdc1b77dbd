package massageadvisor.http.storm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Triage;

/** An answer, and the laws of the contract that it must obey whatever the intake was. */
record StormAnswer(JsonNode intake, JsonNode answer) {
    private static final List<String> MODALITIES = List.of("swedish", "hot-stone", "deep-tissue");
    private static final List<String> BAR_HEAT = List.of("diabetes", "circulatory-problems", "skin-sensitivity");

    static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    Triage triage() {
        return Coded.find(Triage.class, answer.at("/triage/level").asText()).orElseThrow();
    }

    Verdict verdict(String modality) {
        return find(modality).flatMap(StormAnswer::verdict).orElseThrow();
    }

    private static Optional<Verdict> verdict(JsonNode one) {
        return Coded.find(Verdict.class, one.path("verdict").asText());
    }

    private Optional<JsonNode> find(String modality) {
        return StreamSupport.stream(answer.path("modalities").spliterator(), false)
                .filter(one -> one.path("modality").asText().equals(modality))
                .findFirst();
    }

    private boolean offers(String modality) {
        return Set.of(Verdict.RECOMMENDED, Verdict.SUITABLE).contains(verdict(modality));
    }

    void assertLawful() {
        assertThat(answer.findValuesAsText("modality")).containsExactlyInAnyOrderElementsOf(MODALITIES);
        assertThat(answer.findValuesAsText("rank")).containsExactly("1", "2", "3");
        assertRecommendation();
        assertBars();
        assertPreferences();
        assertCompleteness();
        assertEcho();
    }

    private void assertRecommendation() {
        var best = MODALITIES.stream()
                .filter(one -> verdict(one) == Verdict.RECOMMENDED)
                .toList();
        var said = answer.get("recommended");
        assertThat(best).hasSizeLessThan(2);
        assertThat(said.isNull()).isEqualTo(best.isEmpty());
        assertThat(best).allMatch(one -> one.equals(said.asText()));
        assertThat(said.isNull()).isEqualTo(triage().compareTo(Triage.POSTPONE) >= 0);
        var ranked = StreamSupport.stream(answer.path("modalities").spliterator(), false)
                .map(one -> verdict(one).orElseThrow())
                .toList();
        assertThat(ranked).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(MODALITIES.stream().filter(this::offers))
                .allMatch(one -> find(one).orElseThrow().path("points").asInt() > 0);
    }

    private void assertBars() {
        var reported = new TreeSet<>(strings(intake.path("contraindications")));
        reported.addAll(strings(intake.path("unsure")));
        if (BAR_HEAT.stream().anyMatch(reported::contains)) {
            assertThat(verdict("hot-stone")).isEqualTo(Verdict.CONTRAINDICATED);
        }
        if (triage().barsEveryModality()) {
            assertThat(MODALITIES).allMatch(one -> verdict(one) == Verdict.CONTRAINDICATED);
        }
        if (triage() == Triage.PROVIDER_FIRST) {
            assertThat(MODALITIES).allMatch(one -> verdict(one).compareTo(Verdict.NEEDS_CLEARANCE) >= 0);
        }
        if (intake.path("painLevel").asInt() >= 7) {
            assertThat(triage()).isGreaterThanOrEqualTo(Triage.PROVIDER_FIRST);
        }
        if (strings(intake.path("redFlags")).contains("chest-pain")) {
            assertThat(triage()).isEqualTo(Triage.EMERGENCY);
        }
    }

    private void assertPreferences() {
        var preferences = intake.path("preferences");
        if (intake.path("cause").asText().equals("unknown")) {
            assertThat(List.of(offers("hot-stone"), offers("deep-tissue"))).containsOnly(false);
        }
        if (preferences.path("heat").asText().equals("avoid")) {
            assertThat(offers("hot-stone")).isFalse();
        }
        if (!preferences.path("heat").asText().equals("wanted")) {
            assertThat(verdict("hot-stone")).isNotEqualTo(Verdict.RECOMMENDED);
        }
        if (preferences.path("pressure").asText().equals("gentle")) {
            assertThat(verdict("deep-tissue")).isNotEqualTo(Verdict.RECOMMENDED);
        }
    }

    private void assertCompleteness() {
        var notAsked = strings(answer.path("notAsked"));
        assertThat(notAsked.contains("red-flags")).isEqualTo(!intake.has("redFlags"));
        if (!intake.has("redFlags")) {
            assertThat(answer.path("provisional").asBoolean()).isTrue();
            assertThat(answer.at("/advice/0/rule").asText()).isEqualTo("note-red-flags-not-asked");
        }
        assertThat(notAsked.contains("duration") && intake.has("durationDays")).isFalse();
        assertThat(List.of("pressure", "heat", "goal"))
                .noneMatch(one ->
                        notAsked.contains(one) && intake.path("preferences").has(one));
    }

    private void assertEcho() {
        var echo = answer.path("intake");
        for (var field : List.of("cause", "painLevel", "durationDays", "subject")) {
            assertThat(echo.get(field)).isEqualTo(intake.get(field));
        }
        for (var list : List.of("contraindications", "redFlags", "unsure")) {
            assertThat(strings(echo.path(list)))
                    .isEqualTo(strings(intake.path(list)).stream().sorted().toList());
        }
        assertThat(echo.path("preferences").size())
                .isEqualTo(intake.path("preferences").size());
    }

    /** Laws 1, 2 and 7: with more pain or codes triage is never lower, and with more codes nothing opens. */
    void assertNoLooserThan(StormAnswer before) {
        assertThat(triage()).isGreaterThanOrEqualTo(before.triage());
        if (intake.get("painLevel").equals(before.intake().get("painLevel"))) {
            assertNothingOpened(before);
        }
    }

    private void assertNothingOpened(StormAnswer before) {
        for (var modality : MODALITIES) {
            assertThat(offers(modality) && !before.offers(modality))
                    .as("%s is newly offered", modality)
                    .isFalse();
            if (before.verdict(modality) == Verdict.CONTRAINDICATED) {
                assertThat(verdict(modality)).as(modality).isEqualTo(Verdict.CONTRAINDICATED);
            }
        }
    }
}
