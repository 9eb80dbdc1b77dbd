package massageadvisor.rules.sample;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * The model of the engine: the contract read aloud, rule by rule and line by line. Slow, and plain enough to be checked
 * by eye.
 */
public final class Interpreter {
    private final List<Rule> rules;

    public Interpreter(List<Rule> rules) {
        this.rules = rules;
    }

    /** What an intake comes to; rules in the order of the book, numbers and verdicts by modality. */
    public record Outcome(
            List<Rule> fired, List<Rule> uncertain, Triage triage, List<Verdict> verdicts, List<Integer> points) {}

    public Outcome decide(Intake intake) {
        var sure = new HashSet<>(intake.contraindications());
        intake.redFlags().ifPresent(sure::addAll);
        var reported = new HashSet<>(sure);
        reported.addAll(intake.unsure());
        return decide(rulesFor(intake), rulesFor(sure), rulesFor(reported));
    }

    /** The rules whose conditions on attributes hold, whatever codes are reported. */
    public BitSet rulesFor(Intake intake) {
        var duration = intake.duration().map(DurationDays::band).orElse(DurationBand.NOT_SAID);
        var preferences = intake.preferences();
        return rulesThat(when -> allows(when.causes(), intake.cause())
                && when.painLevel().from() <= intake.painLevel().value()
                && when.painLevel().to() >= intake.painLevel().value()
                && allows(when.durations(), duration)
                && allows(when.pressures(), preferences.pressure())
                && allows(when.heats(), preferences.heat())
                && allows(when.goals(), preferences.goal()));
    }

    private static <T> boolean allows(Set<T> allowed, T value) {
        return allowed.isEmpty() || allowed.contains(value);
    }

    /** The rules whose conditions on codes hold, whatever the attributes are. */
    public BitSet rulesFor(Set<String> codes) {
        return rulesThat(when -> holds(when.contraindications(), codes) && holds(when.redFlags(), codes));
    }

    private static boolean holds(CodeCondition condition, Set<String> codes) {
        return (condition.anyOf().isEmpty() || condition.anyOf().stream().anyMatch(codes::contains))
                && codes.containsAll(condition.allOf());
    }

    private BitSet rulesThat(Predicate<Condition> test) {
        var found = new BitSet();
        for (int place = 0; place < rules.size(); place++) {
            found.set(place, test.test(rules.get(place).when()));
        }
        return found;
    }

    /** The decision, given which rules the attributes, the sure codes and all reported codes let fire. */
    public Outcome decide(BitSet onAttributes, BitSet onSureCodes, BitSet onReportedCodes) {
        var fired = new ArrayList<Rule>();
        var uncertain = new ArrayList<Rule>();
        var levels = EnumSet.of(Triage.ROUTINE);
        for (int place = onAttributes.nextSetBit(0); place >= 0; place = onAttributes.nextSetBit(place + 1)) {
            if (onReportedCodes.get(place)) {
                var rule = rules.get(place);
                fired.add(rule);
                boolean certain = onSureCodes.get(place);
                if (!certain) {
                    uncertain.add(rule);
                }
                levels.add(asked(rule.then().triage(), certain));
            }
        }
        var points = byModality(modality -> points(fired, modality));
        return new Outcome(fired, uncertain, Collections.max(levels), verdicts(fired, levels, points), points);
    }

    /** In the order of the modalities. */
    public static <T> List<T> byModality(Function<Modality, T> value) {
        var list = new ArrayList<T>();
        for (var modality : Modality.values()) {
            list.add(value.apply(modality));
        }
        return list;
    }

    private static Triage asked(Triage level, boolean certain) {
        return certain || level.compareTo(Triage.PROVIDER_FIRST) <= 0 ? level : Triage.PROVIDER_FIRST;
    }

    private static int points(List<Rule> fired, Modality modality) {
        int sum = 0;
        for (var rule : fired) {
            sum += rule.then().points().getOrDefault(modality, 0);
        }
        return sum;
    }

    private static List<Verdict> verdicts(List<Rule> fired, Set<Triage> levels, List<Integer> points) {
        boolean allBarred =
                levels.contains(Triage.POSTPONE) || levels.contains(Triage.URGENT) || levels.contains(Triage.EMERGENCY);
        boolean providerFirst = Collections.max(levels) == Triage.PROVIDER_FIRST;
        var verdicts = new ArrayList<Verdict>();
        for (var modality : Modality.values()) {
            if (allBarred || bars(fired, modality)) {
                verdicts.add(Verdict.CONTRAINDICATED);
            } else if (providerFirst || clearsFirst(fired, modality)) {
                verdicts.add(Verdict.NEEDS_CLEARANCE);
            } else {
                verdicts.add(points.get(modality.ordinal()) <= 0 ? Verdict.NOT_INDICATED : Verdict.SUITABLE);
            }
        }
        recommendTheBest(verdicts, points);
        return verdicts;
    }

    private static boolean bars(List<Rule> fired, Modality modality) {
        for (var rule : fired) {
            if (rule.then().contraindicated().contains(modality)) {
                return true;
            }
        }
        return false;
    }

    private static boolean clearsFirst(List<Rule> fired, Modality modality) {
        for (var rule : fired) {
            if (rule.then().clearFirst().contains(modality)) {
                return true;
            }
        }
        return false;
    }

    private static void recommendTheBest(List<Verdict> verdicts, List<Integer> points) {
        for (var candidate : Modality.values()) {
            int place = candidate.ordinal();
            if (verdicts.get(place) == Verdict.SUITABLE && points.get(place) == most(verdicts, points)) {
                verdicts.set(place, Verdict.RECOMMENDED);
                return;
            }
        }
    }

    /** The most points of what is suitable. */
    private static int most(List<Verdict> verdicts, List<Integer> points) {
        int most = 0;
        for (int place = 0; place < points.size(); place++) {
            most = verdicts.get(place) == Verdict.SUITABLE ? Math.max(most, points.get(place)) : most;
        }
        return most;
    }
}
