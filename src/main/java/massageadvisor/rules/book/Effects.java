package massageadvisor.rules.book;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What a fired rule does. Effects only add up, so the order of the rules cannot matter. Points are positive for support
 * and negative for opposition; the triage of a rule that asks for none is routine.
 */
public record Effects(
        Map<Modality, Integer> points,
        Set<Modality> contraindicated,
        Set<Modality> clearFirst,
        Map<Modality, List<String>> adaptations,
        Triage triage,
        List<Text> advice) {
    public Effects {
        points = copyOf(points, UnaryOperator.identity());
        contraindicated = copyOf(contraindicated);
        clearFirst = copyOf(clearFirst);
        adaptations = copyOf(adaptations, List::copyOf);
        advice = List.copyOf(advice);
    }

    /** Reasons are looked up for each modality of each rule that fired, so these have no hashes to make. */
    private static Set<Modality> copyOf(Set<Modality> modalities) {
        var copy = EnumSet.noneOf(Modality.class);
        copy.addAll(modalities);
        return Collections.unmodifiableSet(copy);
    }

    private static <V> Map<Modality, V> copyOf(Map<Modality, V> values, UnaryOperator<V> copyOfValue) {
        var copy = new EnumMap<Modality, V>(Modality.class);
        values.forEach((modality, value) -> copy.put(modality, copyOfValue.apply(value)));
        return Collections.unmodifiableMap(copy);
    }

    public int pointsFor(Modality modality) {
        return points.getOrDefault(modality, 0);
    }

    /** What it does to one modality; triage concerns every modality. */
    public Set<Effect> on(Modality modality) {
        var effects = EnumSet.noneOf(Effect.class);
        if (contraindicated.contains(modality)) {
            effects.add(Effect.CONTRAINDICATES);
        }
        if (triage != Triage.ROUTINE) {
            effects.add(Effect.TRIAGE);
        }
        if (clearFirst.contains(modality)) {
            effects.add(Effect.NEEDS_CLEARANCE);
        }
        if (pointsFor(modality) > 0) {
            effects.add(Effect.SUPPORTS);
        }
        if (pointsFor(modality) < 0) {
            effects.add(Effect.OPPOSES);
        }
        return effects;
    }
}
