package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class CompiledRuleBookTest {
    private static final Vocabulary VOCABULARY = SmallRules.VOCABULARY;

    private final CompiledRuleBook book = new CompiledRuleBook(
            List.of(
                    SmallRules.rule("points").points(Modality.SWEDISH, 2).make(),
                    SmallRules.rule("both")
                            .allOf("diabetes", "wound")
                            .anyFlag("fever", "chest-pain")
                            .triage(Triage.EMERGENCY)
                            .make()),
            VOCABULARY);

    private static CodeSet codes(String... codes) {
        return CodeSet.of(
                VOCABULARY.codeCount(),
                code -> List.of(codes).contains(VOCABULARY.code(code).code()));
    }

    @Test
    void hasTheClausesOfEachRule() {
        assertThat(book.clauses(0).isEmpty()).isTrue();
        assertThat(book.clauses(1).isEmpty()).isFalse();
        assertThat(book.clauses(1).clauses())
                .containsExactly(codes("diabetes"), codes("wound"), codes("fever", "chest-pain"));
    }

    @Test
    void matchesCodesIfEveryClauseIsMet() {
        var clauses = book.clauses(1);

        assertThat(clauses.matches(codes("diabetes", "wound", "fever"))).isTrue();
        assertThat(clauses.matches(codes("diabetes", "fever"))).isFalse();
        assertThat(clauses.unmet(codes("diabetes"))).containsExactly(codes("wound"), codes("fever", "chest-pain"));
        assertThat(clauses.unmet(codes("diabetes", "wound", "fever"))).isEmpty();
    }

    @Test
    void knowsWhatEachRuleDoes() {
        var effects = book.effects();

        assertThat(effects.whenCertain(0)).isEqualTo(CombinedEffects.NONE);
        assertThat(CombinedEffects.triage(effects.whenCertain(1))).isEqualTo(Triage.EMERGENCY);
        assertThat(CombinedEffects.triage(effects.whenUncertain(1))).isEqualTo(Triage.PROVIDER_FIRST);
        assertThat(effects.restricting()).isEqualTo(RuleSet.of(2, rule -> rule == 1));
        assertThat(effects.asking()).isEqualTo(RuleSet.of(2, rule -> rule == 1));
        assertThat(effects.advising()).isEqualTo(book.noRules());
        assertThat(effects.adapting(Modality.SWEDISH)).isEqualTo(book.noRules());
    }

    @Test
    void testsOnlyRulesWithSeveralClausesOneByOne() {
        var oneClause = new CodeClauses(List.of(codes("wound")));

        assertThat(new CodeIndex(List.of(oneClause, book.clauses(1)), VOCABULARY.codeCount()).withSeveralClauses())
                .isEqualTo(RuleSet.of(2, rule -> rule == 1));
    }

    @Test
    void hasEmptySetsOfItsSize() {
        assertThat(book.noRules()).isEqualTo(RuleSet.none(2));
        assertThat(book.noCodes()).isEqualTo(codes());
        assertThat(book.vocabulary()).isSameAs(VOCABULARY);
        assertThat(book.rules(book.noRules().with(1)))
                .containsExactly(book.rules().get(1));
    }

    @Test
    void splitsAFiringIntoCertainAndUncertainRules() {
        var firing = new Firing(RuleSet.of(2, rule -> true), RuleSet.of(2, rule -> rule == 0));

        assertThat(firing.uncertain()).isEqualTo(RuleSet.of(2, rule -> rule == 1));
        assertThat(firing.isUncertain(1)).isTrue();
        assertThat(firing.isUncertain(0)).isFalse();
        assertThat(firing.and(firing.uncertain())).isEqualTo(new Firing(firing.uncertain(), book.noRules()));
    }

    @Test
    void aCodeIsAbsentOrReportedWithACertainty() {
        assertThat(Certainty.CODE_STATES)
                .isEqualTo(List.of("absent", "unsure", "present").size());
    }
}
