package massageadvisor.rules.explanation.whatif;

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
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.sample.RandomRules;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;

/** What each open question could change, by trying every way to answer some or all of them. */
final class OpenAnswersModel {
    private OpenAnswersModel() {}

    /** How each open question is answered; a question that is not there is still open. */
    private record Answers(Map<String, String> given) {
        Answers without(String question) {
            var fewer = new TreeMap<>(given);
            fewer.remove(question);
            return new Answers(fewer);
        }
    }

    static Map<String, Set<String>> of(List<Rule> rules, Intake intake) {
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
