package massageadvisor.rules.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import massageadvisor.intake.DecisionCase;
import massageadvisor.intake.IntakeReader;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Question;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class CasesTest {
    private static final Vocabulary VOCABULARY = BuiltInBook.BOOK.vocabulary();
    private static final RuleEngine ENGINE = new RuleEngine(new CompiledRuleBook(BuiltInBook.BOOK.rules(), VOCABULARY));
    private static final IntakeReader READER = new IntakeReader(VOCABULARY);

    @ParameterizedTest(name = "{0}: {1}, pain {2} -> {10}, {11}: {16}")
    @CsvFileSource(
            resources = {
                "/cases/agreed.csv",
                "/cases/causes.csv",
                "/cases/pain.csv",
                "/cases/duration.csv",
                "/cases/preferences.csv",
                "/cases/contraindications.csv",
                "/cases/red-flags.csv",
                "/cases/unsure.csv"
            },
            delimiter = '|')
    void decidesAsAgreed(ArgumentsAccessor row) {
        var agreed = new DecisionCase(row);

        var decision = ENGINE.decide(facts(agreed));

        agreed.assertAgreed(answer(decision));
    }

    @ParameterizedTest(name = "{0}: {1}, pain {2} -> {10}: {11}")
    @CsvFileSource(resources = "/cases/ranking.csv", delimiter = '|')
    void putsTheBestModalityFirst(ArgumentsAccessor row) {
        var ranked = new DecisionCase(row);

        var decision = ENGINE.decide(facts(ranked));

        assertThat(decision.ranking().stream().map(Modality::code)).isEqualTo(ranked.expectedCodes(0));
    }

    @ParameterizedTest(name = "{0}: {1}, pain {2} -> {10}, {11}: {12}")
    @CsvFileSource(resources = "/cases/provisional.csv", delimiter = '|')
    void saysWhatTheAnswerStillHangsOn(ArgumentsAccessor row) {
        var open = new DecisionCase(row);

        var completeness = ENGINE.completeness(facts(open));

        assertThat(completeness.provisional()).isEqualTo(open.expectedTruth(0));
        assertThat(completeness.notAsked().stream().map(Question::code)).isEqualTo(open.expectedCodes(1));
    }

    private static Facts facts(DecisionCase one) {
        return Facts.of(READER.read(one.body().getBytes(UTF_8)).intake(), VOCABULARY);
    }

    private static DecisionCase.Answer answer(Decision decision) {
        return new DecisionCase.Answer(
                decision.triage().code(),
                decision.recommended().map(Modality::code).orElse("-"),
                Stream.of(Modality.values())
                        .collect(toMap(
                                Modality::code,
                                modality -> decision.verdict(modality).code())),
                decision.reasons().adaptations(Modality.SWEDISH).stream()
                        .map(Reasons.Adaptation::code)
                        .collect(toSet()));
    }
}
