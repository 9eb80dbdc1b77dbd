package massageadvisor.rules.explanation;

import org.jspecify.annotations.Nullable;

/** The outcomes of all joined effects with the same points, each made when it is first asked for. */
final class Outcomes {
    private final int[] points;
    private final @Nullable Outcome[] byEffects = new Outcome[JoinedEffects.COUNT];

    Outcomes(int[] points) {
        this.points = points.clone();
    }

    Outcome of(int effects) {
        var known = byEffects[effects];
        if (known == null) {
            known = Outcome.of(effects, points);
            byEffects[effects] = known;
        }
        return known;
    }
}
