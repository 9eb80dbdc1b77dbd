package massageadvisor.rules.explanation.whatif;

import java.util.HashMap;
import java.util.Map;
import massageadvisor.rules.engine.Verdicts;

/** The verdicts that follow from combined effects under the same points, each computed once. */
final class Outcomes {
    private final int[] points;
    private final Map<Integer, Integer> byEffects = new HashMap<>();

    Outcomes(int[] points) {
        this.points = points.clone();
    }

    int of(int effects) {
        return byEffects.computeIfAbsent(effects, first -> Verdicts.of(first, points));
    }
}
