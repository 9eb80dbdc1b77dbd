package massageadvisor.rules.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** Writes a rule as an English sentence made of its codes, for people who review rules. */
public final class RuleSentence {
    private RuleSentence() {}

    public static String of(Rule rule) {
        return "If " + String.join(" and ", conditions(rule.when())) + ", then "
                + String.join("; ", effects(rule.then())) + ".";
    }

    private static List<String> conditions(Condition when) {
        var parts = new ArrayList<String>();
        oneOf(parts, "cause", when.causes());
        if (!when.painLevel().equals(PainRange.ANY)) {
            parts.add("painLevel is " + when.painLevel().from() + " to "
                    + when.painLevel().to());
        }
        oneOf(parts, "duration", Coded.codesOf(when.durations()));
        oneOf(parts, "pressure", Coded.codesOf(when.pressures()));
        oneOf(parts, "heat", Coded.codesOf(when.heats()));
        oneOf(parts, "goal", Coded.codesOf(when.goals()));
        reported(parts, "contraindications", when.contraindications());
        reported(parts, "redFlags", when.redFlags());
        return parts;
    }

    private static void oneOf(List<String> parts, String what, Collection<String> codes) {
        if (!codes.isEmpty()) {
            parts.add(what + " is " + codes.stream().sorted().collect(Collectors.joining(" or ")));
        }
    }

    private static void reported(List<String> parts, String what, CodeCondition condition) {
        if (!condition.anyOf().isEmpty()) {
            parts.add(what + " have " + String.join(" or ", condition.anyOf()));
        }
        if (!condition.allOf().isEmpty()) {
            parts.add(what + " have " + String.join(" and ", condition.allOf()));
        }
    }

    private static List<String> effects(Effects then) {
        var parts = new ArrayList<String>();
        inOrder(then.points())
                .forEach(entry -> parts.add(entry.getKey().code()
                        + (entry.getValue() < 0 ? " loses " : " gets ")
                        + Math.abs(entry.getValue())
                        + (Math.abs(entry.getValue()) == 1 ? " point" : " points")));
        all(parts, then.contraindicated(), " contraindicated");
        all(parts, then.clearFirst(), " only after a provider's clearance");
        inOrder(then.adaptations())
                .forEach(
                        entry -> parts.add(entry.getKey().code() + " adapted: " + String.join(", ", entry.getValue())));
        if (then.triage() != Triage.ROUTINE) {
            parts.add("triage at least " + then.triage().code());
        }
        then.advice().forEach(text -> parts.add("advice \"" + text.english() + "\""));
        return parts;
    }

    private static void all(List<String> parts, Collection<Modality> modalities, String what) {
        if (!modalities.isEmpty()) {
            parts.add(String.join(" and ", Coded.codesOf(modalities)) + what);
        }
    }

    private static <V> List<Map.Entry<Modality, V>> inOrder(Map<Modality, V> byModality) {
        return byModality.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
