package massageadvisor.rules.engine;

import static massageadvisor.rules.sample.SmallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import massageadvisor.rules.engine.Reasons.ModalityReason;
import massageadvisor.rules.engine.Reasons.TriageReason;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static Reasons reasons(List<String> present, List<String> unsure, SmallRules... rules) {
        var intake = new Intake(
                "tension",
                new PainLevel(3),
                Optional.empty(),
                new TreeSet<>(present),
                Optional.of(new TreeSet<>()),
                new TreeSet<>(unsure),
                Preferences.NONE);
        var made = Arrays.stream(rules).map(SmallRules::make).toList();
        return new RuleEngine(new CompiledRuleBook(made, SmallRules.VOCABULARY))
                .decide(Facts.of(intake, SmallRules.VOCABULARY))
                .reasons();
    }

    private static List<String> effects(Reasons reasons, Modality modality) {
        return reasons.of(modality).stream()
                .map(reason -> reason.rule().id() + " " + reason.effect().code() + " " + reason.points()
                        + (reason.unsure() ? " unsure" : ""))
                .toList();
    }

    @Test
    void triageTellsTheHighestLevelFirstAndNoneOfThoseThatAskForNothing() {
        var reasons = reasons(
                List.of(),
                List.of(),
                rule("advised").cause("tension").triage(Triage.PROVIDER_ADVISED),
                rule("points").cause("tension").points(Modality.SWEDISH, 1),
                rule("first").cause("tension").triage(Triage.PROVIDER_FIRST));

        assertThat(reasons.triage()).extracting(reason -> reason.rule().id()).containsExactly("first", "advised");
        assertThat(reasons.triage())
                .extracting(TriageReason::level)
                .containsExactly(Triage.PROVIDER_FIRST, Triage.PROVIDER_ADVISED);
    }

    @Test
    void aDoubtLowersWhatARuleAsksForAndIsTold() {
        var reasons = reasons(
                List.of(),
                List.of("chest-pain"),
                rule("flag").anyFlag("chest-pain").triage(Triage.EMERGENCY));

        assertThat(reasons.triage()).extracting(TriageReason::level).containsExactly(Triage.PROVIDER_FIRST);
        assertThat(reasons.triage()).extracting(TriageReason::unsure).containsExactly(true);
        assertThat(reasons.of(Modality.SWEDISH))
                .extracting(ModalityReason::unsure)
                .containsExactly(true);
    }

    @Test
    void pointsAreToldWithTheEffectThatTheyMakeAndNoneOfARuleThatAddsNothing() {
        var reasons = reasons(
                List.of(),
                List.of(),
                rule("clear").cause("tension").clearsFirst(Modality.SWEDISH).points(Modality.SWEDISH, 2),
                rule("none").cause("tension").points(Modality.SWEDISH, 0));

        assertThat(effects(reasons, Modality.SWEDISH)).containsExactly("clear needs-clearance 0", "clear supports 2");
    }

    @Test
    void aModalityIsToldByEffectThenInTheOrderOfTheBook() {
        var reasons = reasons(
                List.of("wound"),
                List.of("diabetes"),
                rule("against").cause("tension").points(Modality.SWEDISH, -1),
                rule("for").cause("tension").points(Modality.SWEDISH, 3),
                rule("clear").anyOf("wound").clearsFirst(Modality.SWEDISH),
                rule("wait").anyOf("wound").triage(Triage.POSTPONE),
                rule("bar").anyOf("diabetes").bars(Modality.SWEDISH),
                rule("other").cause("tension").points(Modality.HOT_STONE, 1));

        assertThat(effects(reasons, Modality.SWEDISH))
                .containsExactly(
                        "bar contraindicates 0 unsure",
                        "wait triage 0",
                        "clear needs-clearance 0",
                        "for supports 3",
                        "against opposes -1");
    }

    @Test
    void triageIsAReasonOnlyForTheVerdictThatItGives() {
        var first = rule("first").anyOf("wound").triage(Triage.PROVIDER_FIRST);
        var bar = rule("bar").anyOf("wound").bars(Modality.HOT_STONE);

        var reasons = reasons(List.of("wound"), List.of(), first, bar);

        assertThat(effects(reasons, Modality.SWEDISH)).containsExactly("first triage 0");
        assertThat(effects(reasons, Modality.HOT_STONE)).containsExactly("bar contraindicates 0");
        assertThat(effects(
                        reasons(
                                List.of(),
                                List.of(),
                                rule("advised").cause("tension").triage(Triage.PROVIDER_ADVISED)),
                        Modality.SWEDISH))
                .isEmpty();
        assertThat(effects(
                        reasons(
                                List.of("wound"),
                                List.of(),
                                rule("advised").cause("tension").triage(Triage.PROVIDER_ADVISED),
                                rule("clear").anyOf("wound").clearsFirst(Modality.SWEDISH)),
                        Modality.SWEDISH))
                .containsExactly("clear needs-clearance 0");
    }

    @Test
    void adaptationsAreToldForWhatIsNotBarred() {
        var adapt = rule("adapt").cause("tension").adapts(Modality.SWEDISH, "lighter-pressure");

        assertThat(reasons(List.of(), List.of(), adapt).adaptations(Modality.SWEDISH))
                .extracting(Reasons.Adaptation::code)
                .containsExactly("lighter-pressure");
        assertThat(reasons(List.of(), List.of(), adapt).adaptations(Modality.HOT_STONE))
                .isEmpty();
        assertThat(reasons(
                                List.of("wound"),
                                List.of(),
                                adapt,
                                rule("bar").anyOf("wound").bars(Modality.SWEDISH))
                        .adaptations(Modality.SWEDISH))
                .isEmpty();
    }

    @Test
    void adviceIsToldWithItsRule() {
        var advice = reasons(
                        List.of(),
                        List.of(),
                        rule("rest").cause("tension").advises("Rest."),
                        rule("move").cause("tension").advises("Move."))
                .advice();

        assertThat(advice)
                .extracting(one -> one.rule().id() + ": " + one.text().english())
                .containsExactly("rest: Rest.", "move: Move.");
    }

    @Test
    void aRuleThatFiredOnlyBecauseOfADoubtIsTold() {
        var reasons = reasons(
                List.of("wound"),
                List.of("fever"),
                rule("sure").anyOf("wound").clearsFirst(Modality.SWEDISH),
                rule("doubt").anyFlag("fever").bars(Modality.SWEDISH));

        assertThat(effects(reasons, Modality.SWEDISH))
                .containsExactly("doubt contraindicates 0 unsure", "sure needs-clearance 0");
    }
}
