package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.sample.AttributeCombinationsByBruteForce;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every way in which the attributes of an intake may come to differ, by trying all, and what differs. */
final class AttributeChanges {
    private final Vocabulary vocabulary;

    AttributeChanges(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** By itself or by will. */
    List<Intake> hoped(Intake intake) {
        return all(intake, this::isMutable);
    }

    /** By itself or by will, or since it was left out and turns out to be something. */
    List<Intake> hopedOrAnswered(Intake intake) {
        var facts = Facts.of(intake, vocabulary);
        return all(intake, attribute -> isMutable(attribute) || facts.leavesOut(attribute));
    }

    private boolean isMutable(Attribute attribute) {
        return vocabulary.mutability(attribute) == Mutability.MUTABLE;
    }

    private static List<Intake> all(Intake intake, Predicate<Attribute> mayChange) {
        var all = new ArrayList<Intake>();
        var now = intake.preferences();
        for (int pain = 0; pain <= intake.painLevel().value(); pain++) {
            for (var duration : AttributeCombinationsByBruteForce.durations()) {
                for (var wish : AttributeCombinationsByBruteForce.preferences()) {
                    boolean allowed = (pain == intake.painLevel().value() || mayChange.test(Attribute.PAIN_LEVEL))
                            && (band(duration) == band(intake.duration())
                                    || (mayChange.test(Attribute.DURATION)
                                            && band(duration).compareTo(band(intake.duration())) > 0))
                            && (wish.pressure() == now.pressure() || mayChange.test(Attribute.PRESSURE))
                            && (wish.heat() == now.heat() || mayChange.test(Attribute.HEAT))
                            && (wish.goal() == now.goal() || mayChange.test(Attribute.GOAL));
                    if (allowed) {
                        all.add(new Intake(
                                intake.cause(),
                                new PainLevel(pain),
                                duration,
                                intake.contraindications(),
                                intake.redFlags(),
                                intake.unsure(),
                                wish));
                    }
                }
            }
        }
        return all;
    }

    private static DurationBand band(Optional<DurationDays> duration) {
        return duration.map(DurationDays::band).orElse(DurationBand.NOT_SAID);
    }

    /** The attributes that differ, with what they are afterwards. */
    static Map<Attribute, String> differences(Intake before, Intake after) {
        var values = new LinkedHashMap<Attribute, String>();
        if (!before.painLevel().equals(after.painLevel())) {
            values.put(Attribute.PAIN_LEVEL, Integer.toString(after.painLevel().value()));
        }
        Stream.of(
                        Map.entry(Attribute.DURATION, List.of(band(before.duration()), band(after.duration()))),
                        Map.entry(
                                Attribute.PRESSURE,
                                List.of(
                                        before.preferences().pressure(),
                                        after.preferences().pressure())),
                        Map.entry(
                                Attribute.HEAT,
                                List.of(
                                        before.preferences().heat(),
                                        after.preferences().heat())),
                        Map.entry(
                                Attribute.GOAL,
                                List.of(
                                        before.preferences().goal(),
                                        after.preferences().goal())))
                .filter(one -> one.getValue().get(0) != one.getValue().get(1))
                .forEach(one -> values.put(one.getKey(), one.getValue().get(1).code()));
        return values;
    }
}
