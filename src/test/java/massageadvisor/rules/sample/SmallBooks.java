package massageadvisor.rules.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Random rules over few words, so that every answer to every question can be tried; entangled on purpose. */
public final class SmallBooks {
    public static final Vocabulary VOCABULARY = SmallRules.VOCABULARY;
    public static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            List.of(),
            List.of(group("signs", "fever", "chest-pain"), group("sugar", "diabetes"), group("skin", "wound")));

    private SmallBooks() {}

    private static CodeGroup group(String code, String... codes) {
        return new CodeGroup(code, SmallRules.text(code), List.of(codes));
    }

    public static List<Rule> rules(Random random) {
        var rules = new ArrayList<Rule>();
        if (random.nextBoolean()) {
            rules.addAll(ladder(random));
        }
        for (int place = 0; place < 3 + random.nextInt(6); place++) {
            rules.add(
                    random.nextBoolean()
                            ? points(random, SmallRules.rule("r" + place))
                            : status(random, SmallRules.rule("r" + place)));
        }
        return rules;
    }

    /** Three modalities of which one hides behind two others, each closed by something else. */
    private static List<Rule> ladder(Random random) {
        var places = new ArrayList<>(List.of(Modality.values()));
        Collections.shuffle(places, random);
        var points = SmallRules.rule("ladder");
        places.forEach(modality -> points.points(modality, 1 + places.indexOf(modality)));
        var first = SmallRules.rule("first").bars(places.get(1)).anyOf("diabetes");
        var second = SmallRules.rule("second").bars(places.get(2)).anyOf("wound");
        if (random.nextBoolean()) {
            second.heat(Heat.AVOID);
        }
        return List.of(points.make(), first.make(), second.make());
    }

    private static Rule points(Random random, SmallRules rule) {
        attributes(random, rule);
        for (var modality : Modality.values()) {
            if (random.nextInt(2) == 0) {
                rule.points(modality, random.nextInt(5) - 1);
            }
        }
        return rule.make();
    }

    private static Rule status(Random random, SmallRules rule) {
        if (random.nextInt(3) == 0) {
            attributes(random, rule);
        }
        codes(random, rule);
        switch (random.nextInt(5)) {
            case 0 -> rule.triage(Triage.values()[1 + random.nextInt(5)]);
            case 1 -> rule.clearsFirst(some(random));
            case 2 -> rule.bars(some(random)).triage(Triage.PROVIDER_ADVISED);
            default -> rule.bars(some(random));
        }
        return rule.make();
    }

    private static Modality some(Random random) {
        return Modality.values()[random.nextInt(Modality.values().length)];
    }

    private static void attributes(Random random, SmallRules rule) {
        switch (random.nextInt(6)) {
            case 0 -> rule.cause(random.nextBoolean() ? "tension" : "posture");
            case 1 -> rule.pain(4, 10);
            case 2 -> rule.duration(DurationBand.values()[random.nextInt(5)]);
            case 3 -> rule.pressure(Pressure.values()[random.nextInt(4)]);
            case 4 -> rule.heat(Heat.values()[random.nextInt(Heat.values().length)]);
            default -> rule.goal(Goal.MOBILITY).heat(Heat.WANTED, Heat.NOT_SAID);
        }
    }

    private static void codes(Random random, SmallRules rule) {
        switch (random.nextInt(8)) {
            case 0 -> rule.anyOf("diabetes");
            case 1 -> rule.anyOf("wound");
            case 2 -> rule.anyOf("diabetes", "wound");
            case 3 -> rule.allOf("diabetes", "wound");
            case 4 -> rule.anyFlag("fever");
            case 5 -> rule.anyFlag("chest-pain", "fever");
            case 6 -> rule.anyFlag("chest-pain").anyOf("wound");
            default -> rule.allFlags("fever").anyOf("diabetes");
        }
    }

    /** Triage and verdicts of the model of the engine. */
    public static Stream<Coded> outcome(List<Rule> rules, Intake intake) {
        var outcome = new Interpreter(rules).decide(intake);
        return Stream.concat(Stream.of(outcome.triage()), outcome.verdicts().stream());
    }
}
