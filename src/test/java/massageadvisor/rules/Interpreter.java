package massageadvisor.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The model of the engine: the contract read aloud, rule by rule and line by line. Slow, and plain enough to be checked
 * by eye.
 */
final class Interpreter {
    private final List<Rule> rules;

    Interpreter(List<Rule> rules) {
        this.rules = rules;
    }

    /** What an intake comes to; rules in the order of the book, numbers and verdicts by modality. */
    record Outcome(
            List<String> fired, List<String> unsure, Triage triage, List<Verdict> verdicts, List<Integer> points) {}

    Outcome decide(Intake intake) {
        var sure = new HashSet<>(intake.contraindications());
        intake.redFlags().ifPresent(sure::addAll);
        return decide(rulesFor(intake), sure, intake.unsure());
    }

    /** The rules whose conditions on attributes hold, whatever codes are reported. */
    List<Rule> rulesFor(Intake intake) {
        var duration = intake.duration().map(DurationDays::band).orElse(DurationBand.NOT_SAID);
        var preferences = intake.preferences();
        return rules.stream()
                .filter(rule -> allows(rule.when().causes(), intake.cause())
                        && rule.when().painLevel().from() <= intake.painLevel().value()
                        && rule.when().painLevel().to() >= intake.painLevel().value()
                        && allows(rule.when().durations(), duration)
                        && allows(rule.when().pressures(), preferences.pressure())
                        && allows(rule.when().heats(), preferences.heat())
                        && allows(rule.when().goals(), preferences.goal()))
                .toList();
    }

    private static <T> boolean allows(Set<T> allowed, T value) {
        return allowed.isEmpty() || allowed.contains(value);
    }

    static Outcome decide(List<Rule> rulesForAttributes, Set<String> sure, Set<String> unsure) {
        var reported = new HashSet<>(sure);
        reported.addAll(unsure);
        var fired = new ArrayList<Rule>();
        var uncertain = new ArrayList<Rule>();
        var levels = EnumSet.of(Triage.ROUTINE);
        for (var rule : rulesForAttributes) {
            if (holds(rule.when(), reported)) {
                fired.add(rule);
                boolean certain = holds(rule.when(), sure);
                if (!certain) {
                    uncertain.add(rule);
                }
                levels.add(asked(rule.then().triage(), certain));
            }
        }
        var points = Stream.of(Modality.values())
                .map(modality -> points(fired, modality))
                .toList();
        return new Outcome(
                ids(fired), ids(uncertain), Collections.max(levels), verdicts(fired, levels, points), points);
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private static boolean holds(Condition when, Set<String> codes) {
        return holds(when.contraindications(), codes) && holds(when.redFlags(), codes);
    }

    private static boolean holds(CodeCondition condition, Set<String> codes) {
        return (condition.anyOf().isEmpty() || hasOne(condition.anyOf(), codes))
                && codes.containsAll(condition.allOf());
    }

    private static boolean hasOne(List<String> wanted, Set<String> codes) {
        for (var code : wanted) {
            if (codes.contains(code)) {
                return true;
            }
        }
        return false;
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
        for (var candidate : List.of(Modality.SWEDISH, Modality.HOT_STONE, Modality.DEEP_TISSUE)) {
            int place = candidate.ordinal();
            boolean mostPoints = Stream.of(Modality.values())
                    .map(Modality::ordinal)
                    .noneMatch(
                            other -> verdicts.get(other) == Verdict.SUITABLE && points.get(other) > points.get(place));
            if (verdicts.get(place) == Verdict.SUITABLE && mostPoints) {
                verdicts.set(place, Verdict.RECOMMENDED);
                return;
            }
        }
    }

    /** What the engine says, in the same form. */
    static Outcome of(Decision decision) {
        return new Outcome(
                ids(decision.fired()),
                ids(decision.firedUnsure()),
                decision.triage(),
                Stream.of(Modality.values()).map(decision::verdict).toList(),
                Stream.of(Modality.values()).map(decision::points).toList());
    }
}
