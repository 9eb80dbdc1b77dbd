package massageadvisor.rules.explanation.whatif;

/** The outcomes of all joined effects with the same points, each made when it is first asked for. */
final class Outcomes {
    private static final int UNKNOWN = 0;

    private final int[] points;
    private final int[] byEffects = new int[JoinedEffects.COUNT];

    Outcomes(int[] points) {
        this.points = points.clone();
    }

    int of(int effects) {
        if (byEffects[effects] == UNKNOWN) {
            byEffects[effects] = Outcome.of(effects, points);
        }
        return byEffects[effects];
    }
}
