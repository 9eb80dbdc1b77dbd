package massageadvisor.rules.engine;

import static massageadvisor.rules.sample.SmallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private static Intake intake(List<String> contraindications, List<String> redFlags) {
        return new Intake(
                "tension",
                new PainLevel(3),
                Optional.empty(),
                new TreeSet<>(contraindications),
                Optional.of(new TreeSet<>(redFlags)),
                new TreeSet<>(),
                Preferences.NONE);
    }

    private static List<String> fired(Rule rule, List<String> contraindications, List<String> redFlags) {
        return new RuleEngine(new CompiledRuleBook(List.of(rule), SmallRules.VOCABULARY))
                .decide(Facts.of(intake(contraindications, redFlags), SmallRules.VOCABULARY)).fired().stream()
                        .map(Rule::id)
                        .toList();
    }

    @Test
    void firesOnAllCodesOnlyWhenAllAreThere() {
        var both = rule("both").allOf("diabetes", "wound").triage(Triage.URGENT).make();

        assertThat(fired(both, List.of("diabetes", "wound"), List.of())).containsExactly("both");
        assertThat(fired(both, List.of("diabetes"), List.of())).isEmpty();
        assertThat(fired(both, List.of("wound"), List.of())).isEmpty();
    }

    @Test
    void firesOnAContraindicationAndARedFlagOnlyWhenBothAreThere() {
        var both = rule("both")
                .anyOf("diabetes")
                .anyFlag("fever")
                .triage(Triage.URGENT)
                .make();

        assertThat(fired(both, List.of("diabetes"), List.of("fever"))).containsExactly("both");
        assertThat(fired(both, List.of("diabetes"), List.of("chest-pain"))).isEmpty();
        assertThat(fired(both, List.of("wound"), List.of("fever"))).isEmpty();
    }

    @Test
    void decidesByMoreRulesThanAWordHasBits() {
        var rules = new ArrayList<Rule>();
        for (int number = 0; number < 130; number++) {
            rules.add(rule("r" + number)
                    .cause("tension")
                    .points(Modality.SWEDISH, 1 + number / Long.SIZE)
                    .make());
        }
        rules.add(rule("last").anyFlag("fever").triage(Triage.URGENT).make());

        var decision = new RuleEngine(new CompiledRuleBook(rules, SmallRules.VOCABULARY))
                .decide(Facts.of(intake(List.of(), List.of("fever")), SmallRules.VOCABULARY));

        assertThat(decision.points(Modality.SWEDISH)).isEqualTo(64 + 2 * 64 + 3 * 2);
        assertThat(decision.fired()).hasSize(131);
        assertThat(decision.triage()).isEqualTo(Triage.URGENT);
    }

    @Test
    void knowsCodesBeyondTheFirstWord() {
        var many = new ArrayList<Term>();
        for (int number = 0; number < 70; number++) {
            many.add(SmallRules.term("code-" + number));
        }
        var vocabulary =
                new Vocabulary(List.of(SmallRules.term("tension")), many, List.of(SmallRules.term("fever")), List.of());
        var rules = List.of(
                rule("low").anyOf("code-1").bars(Modality.SWEDISH).make(),
                rule("high").anyOf("code-65").bars(Modality.HOT_STONE).make());

        var decision = new RuleEngine(new CompiledRuleBook(rules, vocabulary))
                .decide(Facts.of(intake(List.of("code-65"), List.of()), vocabulary));

        assertThat(decision.fired()).extracting(Rule::id).containsExactly("high");
    }

    @Test
    void refusesARuleWithAnUnknownCode() {
        var unknown = rule("unknown").anyOf("moonlight").bars(Modality.SWEDISH).make();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleEngine(new CompiledRuleBook(List.of(unknown), SmallRules.VOCABULARY)))
                .withMessageContaining("moonlight")
                .withMessageContaining("chest-pain, diabetes, fever, wound");
    }

    @Test
    void refusesPointsThatDependOnCodes() {
        var onContraindication = rule("points").anyOf("wound").points(Modality.SWEDISH, 1);
        var onRedFlag = rule("points").allFlags("fever").points(Modality.SWEDISH, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(onContraindication::make)
                .withMessageContaining("points");
        assertThatIllegalArgumentException().isThrownBy(onRedFlag::make).withMessageContaining("points");
    }

    @Test
    void recommendsNothingWithoutPoints() {
        var against =
                rule("against").cause("tension").points(Modality.SWEDISH, -1).make();

        var decision = new RuleEngine(new CompiledRuleBook(List.of(against), SmallRules.VOCABULARY))
                .decide(Facts.of(intake(List.of(), List.of()), SmallRules.VOCABULARY));

        assertThat(decision.recommended()).isEmpty();
        assertThat(decision.verdict(Modality.SWEDISH)).isEqualTo(Verdict.NOT_INDICATED);
        assertThat(decision.ranking()).containsExactly(Modality.HOT_STONE, Modality.DEEP_TISSUE, Modality.SWEDISH);
    }
}
