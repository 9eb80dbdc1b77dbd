package massageadvisor.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
        points = Map.copyOf(points);
        contraindicated = Set.copyOf(contraindicated);
        clearFirst = Set.copyOf(clearFirst);
        adaptations = Map.copyOf(adaptations);
        advice = List.copyOf(advice);
    }

    public int pointsFor(Modality modality) {
        return points.getOrDefault(modality, 0);
    }
}
