package massageadvisor.rules;

import java.util.List;

/** Decides intakes by the rules of one book. Pure and immutable, so that any number of threads may share it. */
public final class RuleEngine {
    private static final Modality[] MODALITIES = Modality.values();

    private final List<Rule> rules;
    private final RuleIndex index;
    private final Fold fold;
    private final OpenQuestions openQuestions;

    /**
     * An engine for these rules.
     *
     * @throws IllegalArgumentException if a rule uses a code that the vocabulary does not have
     */
    public RuleEngine(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.index = new RuleIndex(this.rules, vocabulary);
        this.fold = new Fold(this.rules);
        this.openQuestions = new OpenQuestions(index, fold);
    }

    public Decision decide(Facts facts) {
        var firing = index.firing(facts);
        var triage = fold.triage(firing);
        var verdicts = new Verdict[MODALITIES.length];
        var points = new int[MODALITIES.length];
        for (var modality : MODALITIES) {
            int place = modality.ordinal();
            points[place] = fold.points(modality, firing.all());
            if (fold.contraindicates(modality, firing)) {
                verdicts[place] = Verdict.CONTRAINDICATED;
            } else if (fold.awaitsClearance(modality, firing, triage)) {
                verdicts[place] = Verdict.NEEDS_CLEARANCE;
            } else {
                verdicts[place] = points[place] > 0 ? Verdict.SUITABLE : Verdict.NOT_INDICATED;
            }
        }
        recommendTheBest(verdicts, points);
        return new Decision(rules, firing, triage, verdicts, points);
    }

    /** The most points win; of equal ones the gentler, which stands first. */
    private static void recommendTheBest(Verdict[] verdicts, int[] points) {
        int best = -1;
        for (int place = 0; place < verdicts.length; place++) {
            if (verdicts[place] == Verdict.SUITABLE && (best < 0 || points[place] > points[best])) {
                best = place;
            }
        }
        if (best >= 0) {
            verdicts[best] = Verdict.RECOMMENDED;
        }
    }

    public Completeness completeness(Facts facts) {
        return openQuestions.completeness(facts);
    }
}
