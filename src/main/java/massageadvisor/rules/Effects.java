package massageadvisor.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        adaptations = adaptations.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> List.copyOf(one.getValue())));
        advice = List.copyOf(advice);
    }

    public int pointsFor(Modality modality) {
        return points.getOrDefault(modality, 0);
    }
}
