package massageadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rules.explanation.Explainer;
import massageadvisor.rules.explanation.Open;
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

            assertThat(told).as("seed %s, %s", seed, intake).isEqualTo(model(rules, intake));
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
        assertThat(told).isEqualTo(model(rules, intake));
    }

    private static Map<String, Set<String>> told(List<Rule> rules, Intake intake) {
        var told = new TreeMap<String, Set<String>>();
        new Explainer(rules, RandomRules.VOCABULARY)
                .explain(RandomRules.VOCABULARY.facts(intake))
                .open()
                .forEach(open -> told.put(name(open), changes(open)));
        return told;
    }

    private static String name(Open open) {
        return open.question().map(Question::code).or(open::unsure).orElseThrow();
    }

    private static Set<String> changes(Open open) {
        var changes = new TreeSet<String>();
        open.triage().forEach(level -> changes.add("triage " + level.code()));
        open.verdicts()
                .forEach((modality, verdicts) ->
                        verdicts.forEach(verdict -> changes.add(modality.code() + " " + verdict.code())));
        return changes;
    }

    /** How each open question is answered; a question that is not there is still open. */
    private record Answers(Map<String, String> given) {
        Answers without(String question) {
            var fewer = new TreeMap<>(given);
            fewer.remove(question);
            return new Answers(fewer);
        }
    }

    private static Map<String, Set<String>> model(List<Rule> rules, Intake intake) {
        var interpreter = new Interpreter(rules);
        var now = outcome(interpreter, intake);
        var byAnswers = new LinkedHashMap<Answers, List<String>>();
        var open = open(intake);
        for (var answers : everyAnswer(open)) {
            byAnswers.put(answers, outcome(interpreter, answered(intake, answers)));
        }
        var model = new TreeMap<String, Set<String>>();
        open.keySet().forEach(question -> model.put(question, new TreeSet<>()));
        byAnswers.forEach((answers, after) -> answers.given().keySet().forEach(question -> {
            var before = byAnswers.getOrDefault(answers.without(question), List.of());
            after.stream()
                    .filter(part -> !before.contains(part) && !now.contains(part))
                    .forEach(model.getOrDefault(question, new TreeSet<>())::add);
        }));
        return model;
    }

    private static List<String> outcome(Interpreter interpreter, Intake intake) {
        var outcome = interpreter.decide(intake);
        var parts = new ArrayList<String>(List.of("triage " + outcome.triage().code()));
        for (var modality : Modality.values()) {
            parts.add(modality.code() + " "
                    + outcome.verdicts().get(modality.ordinal()).code());
        }
        return parts;
    }

    private static Map<String, List<String>> open(Intake intake) {
        var open = new LinkedHashMap<String, List<String>>();
        if (intake.redFlags().isEmpty()) {
            var flags = RandomRules.codes(RandomRules.VOCABULARY.redFlags()).stream()
                    .filter(code -> !intake.unsure().contains(code))
                    .toList();
            var answers = List.of("");
            for (var flag : flags) {
                answers = answers.stream()
                        .flatMap(
                                before -> Stream.of("", " " + flag, " ?" + flag).map(before::concat))
                        .toList();
            }
            open.put("red-flags", answers);
        }
        if (intake.duration().isEmpty()) {
            open.put("duration", List.of("2", "41", "84", "85"));
        }
        if (intake.preferences().pressure() == Pressure.NOT_SAID) {
            open.put("pressure", List.of("GENTLE", "MODERATE", "FIRM"));
        }
        if (intake.preferences().heat() == Heat.NOT_SAID) {
            open.put("heat", List.of("WANTED", "AVOID"));
        }
        if (intake.preferences().goal() == Goal.NOT_SAID) {
            open.put("goal", List.of("RELAXATION", "PAIN_RELIEF", "MOBILITY"));
        }
        intake.unsure().forEach(code -> open.put(code, List.of("present", "absent")));
        return open;
    }

    private static List<Answers> everyAnswer(Map<String, List<String>> open) {
        var all = List.of(new Answers(Map.of()));
        for (var question : open.entrySet()) {
            var more = new ArrayList<>(all);
            for (var before : all) {
                for (var answer : question.getValue()) {
                    var given = new TreeMap<>(before.given());
                    given.put(question.getKey(), answer);
                    more.add(new Answers(given));
                }
            }
            all = more;
        }
        return all;
    }

    private static Intake answered(Intake intake, Answers answers) {
        var given = answers.given();
        var contraindications = new TreeSet<>(intake.contraindications());
        var flags = new TreeSet<>(intake.redFlags().orElse(Collections.emptySortedSet()));
        var unsure = new TreeSet<>(intake.unsure());
        given.forEach((question, answer) -> {
            if (intake.unsure().contains(question)) {
                unsure.remove(question);
                if (answer.equals("present")) {
                    (RandomRules.VOCABULARY.isRedFlag(question) ? flags : contraindications).add(question);
                }
            }
        });
        for (var flag : given.getOrDefault("red-flags", "").split(" ", -1)) {
            if (flag.startsWith("?")) {
                unsure.add(flag.substring(1));
            } else if (!flag.isEmpty()) {
                flags.add(flag);
            }
        }
        return new Intake(
                intake.cause(),
                intake.painLevel(),
                given.containsKey("duration")
                        ? Optional.of(new DurationDays(Integer.parseInt(given.getOrDefault("duration", ""))))
                        : intake.duration(),
                contraindications,
                Optional.of(flags),
                unsure,
                new Preferences(
                        given.containsKey("pressure")
                                ? Pressure.valueOf(given.getOrDefault("pressure", ""))
                                : intake.preferences().pressure(),
                        given.containsKey("heat")
                                ? Heat.valueOf(given.getOrDefault("heat", ""))
                                : intake.preferences().heat(),
                        given.containsKey("goal")
                                ? Goal.valueOf(given.getOrDefault("goal", ""))
                                : intake.preferences().goal()));
    }
}
