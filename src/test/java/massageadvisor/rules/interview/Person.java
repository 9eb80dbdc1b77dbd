package massageadvisor.rules.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Term;

/** A person with a full intake, who answers each question that is asked by it, truthfully. */
record Person(RuleBook book, Intake truth) {
    /** Any cause, pain and preferences; of the codes a few, most often none. */
    static Person random(RuleBook book, Random random) {
        var vocabulary = book.vocabulary();
        var causes = vocabulary.causes();
        var unsure = some(vocabulary.redFlags(), random, 8);
        unsure.addAll(some(vocabulary.contraindications(), random, 8));
        var contraindications = some(vocabulary.contraindications(), random, 2);
        var redFlags = some(vocabulary.redFlags(), random, 4);
        unsure.removeAll(contraindications);
        unsure.removeAll(redFlags);
        return new Person(
                book,
                new Intake(
                        causes.get(random.nextInt(causes.size())).code(),
                        new PainLevel(random.nextInt(PainLevel.MAX + 1)),
                        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new DurationDays(random.nextInt(200))),
                        contraindications,
                        Optional.of(redFlags),
                        unsure,
                        new Preferences(
                                Pressure.values()[random.nextInt(4)],
                                Heat.values()[random.nextInt(3)],
                                Goal.values()[random.nextInt(4)])));
    }

    /** One code or two in one of so many draws, else none. */
    private static SortedSet<String> some(List<Term> terms, Random random, int draws) {
        var codes = new TreeSet<String>();
        if (random.nextInt(draws) == 0) {
            codes.add(terms.get(random.nextInt(terms.size())).code());
            if (random.nextInt(2) == 0) {
                codes.add(terms.get(random.nextInt(terms.size())).code());
            }
        }
        return codes;
    }

    static Answers silent() {
        return new Answers(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                Preferences.NONE,
                Set.of(),
                Set.of());
    }

    /** The answers so far and the one to this question; what the person cannot say is not known. */
    Answers answer(Answers sofar, String question) {
        var group = book.questionnaire().findGroup(question);
        var told = new HashSet<>(sofar.asked());
        var notKnown = new HashSet<>(sofar.notKnown());
        var contraindications = new TreeSet<>(sofar.contraindications());
        var redFlags = new TreeSet<>(sofar.redFlags());
        var unsure = new TreeSet<>(sofar.unsure());
        group.ifPresent(asked -> {
            told.add(asked.code());
            contraindications.addAll(common(asked.codes(), truth.contraindications()));
            redFlags.addAll(common(asked.codes(), truth.redFlags().orElseThrow()));
            unsure.addAll(common(asked.codes(), truth.unsure()));
        });
        if (group.isEmpty() && !says(question)) {
            notKnown.add(question);
        }
        var wishes = truth.preferences();
        return new Answers(
                question.equals(Attribute.CAUSE.code()) ? Optional.of(truth.cause()) : sofar.cause(),
                question.equals(Attribute.PAIN_LEVEL.code()) ? Optional.of(truth.painLevel()) : sofar.painLevel(),
                question.equals(Attribute.DURATION.code()) ? truth.duration() : sofar.duration(),
                contraindications,
                redFlags,
                unsure,
                new Preferences(
                        question.equals(Attribute.PRESSURE.code())
                                ? wishes.pressure()
                                : sofar.preferences().pressure(),
                        question.equals(Attribute.HEAT.code())
                                ? wishes.heat()
                                : sofar.preferences().heat(),
                        question.equals(Attribute.GOAL.code())
                                ? wishes.goal()
                                : sofar.preferences().goal()),
                told,
                notKnown);
    }

    private boolean says(String topic) {
        return switch (topic) {
            case "duration" -> truth.duration().isPresent();
            case "pressure" -> truth.preferences().pressure() != Pressure.NOT_SAID;
            case "heat" -> truth.preferences().heat() != Heat.NOT_SAID;
            case "goal" -> truth.preferences().goal() != Goal.NOT_SAID;
            default -> true;
        };
    }

    private static SortedSet<String> common(List<String> asked, SortedSet<String> reported) {
        var common = new TreeSet<>(reported);
        common.retainAll(asked);
        return common;
    }
}
