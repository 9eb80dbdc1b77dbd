package massageadvisor.rules.explanation.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.explanation.Explainer;
import massageadvisor.rules.sample.RandomRules;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Question;
import org.junit.jupiter.api.Test;

/** What is open could change exactly what it changes among all intakes that answer some or all of it. */
class OpenAnswersTest {
    private int found;

    @Test
    void areThoseOfEveryAnswerOnRandomBooks() {
        for (int seed = 100; seed < 200; seed++) {
            var random = new RandomRules(seed);
            var rules = random.rules(10);
            var intake = random.intake(RandomRules.VOCABULARY, 3);

            var told = told(rules, intake);

            assertThat(told).as("seed %s, %s", seed, intake).isEqualTo(OpenAnswersModel.of(rules, intake));
            found += told.values().stream().mapToInt(Set::size).sum();
        }

        assertThat(found).isGreaterThan(100);
    }

    /** Swedish and deep tissue massage are both barred, and hot stone is not, only by one code of each pair. */
    @Test
    void areJoinedOfPairsOfCodesThatDoTheSame() {
        var rules = List.of(
                SmallRules.rule("base")
                        .points(Modality.SWEDISH, 2)
                        .points(Modality.DEEP_TISSUE, 2)
                        .make(),
                SmallRules.rule("heat")
                        .heat(Heat.WANTED)
                        .points(Modality.HOT_STONE, 1)
                        .make(),
                SmallRules.rule("first")
                        .anyOf("diabetes", "drunk")
                        .bars(Modality.SWEDISH)
                        .make(),
                SmallRules.rule("second")
                        .anyOf("surgery", "clot")
                        .bars(Modality.DEEP_TISSUE)
                        .make(),
                SmallRules.rule("pair")
                        .allOf("diabetes", "surgery")
                        .bars(Modality.HOT_STONE)
                        .make(),
                SmallRules.rule("like")
                        .allOf("drunk", "clot")
                        .bars(Modality.HOT_STONE)
                        .make());
        var intake = new Intake(
                "tension",
                new PainLevel(3),
                Optional.of(new DurationDays(5)),
                new TreeSet<>(),
                Optional.of(new TreeSet<>()),
                new TreeSet<>(Set.of("diabetes", "surgery", "drunk", "clot")),
                new Preferences(Pressure.FIRM, Heat.NOT_SAID, Goal.MOBILITY));

        var told = told(rules, intake);

        assertThat(told).containsEntry("heat", Set.of("hot-stone recommended", "hot-stone suitable"));
        assertThat(told).isEqualTo(OpenAnswersModel.of(rules, intake));
    }

    private static Map<String, Set<String>> told(List<Rule> rules, Intake intake) {
        var told = new TreeMap<String, Set<String>>();
        new Explainer(new CompiledRuleBook(rules, RandomRules.VOCABULARY))
                .explain(Facts.of(intake, RandomRules.VOCABULARY))
                .open()
                .forEach(open -> told.put(name(open), changes(open)));
        return told;
    }

    private static String name(OpenQuestion open) {
        return open.question().map(Question::code).or(open::unsure).orElseThrow();
    }

    private static Set<String> changes(OpenQuestion open) {
        var changes = new TreeSet<String>();
        open.triage().forEach(level -> changes.add("triage " + level.code()));
        open.verdicts()
                .forEach((modality, verdicts) ->
                        verdicts.forEach(verdict -> changes.add(modality.code() + " " + verdict.code())));
        return changes;
    }
}
