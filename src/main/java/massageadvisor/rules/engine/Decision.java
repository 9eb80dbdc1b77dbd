package massageadvisor.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What the rules decide about one intake: triage, a verdict for every modality, and the rules that fired. Immutable.
 */
public final class Decision {
    private static final List<Modality> MODALITIES = List.of(Modality.values());

    private final CompiledRuleBook book;
    private final Firing firing;
    private final int verdicts;
    private final int[] points;

    /**
     * A decision.
     *
     * @param verdicts see {@link Verdicts}
     * @param points by the ordinals of the modalities; become its own
     */
    Decision(CompiledRuleBook book, Firing firing, int verdicts, int[] points) {
        this.book = book;
        this.firing = firing;
        this.verdicts = verdicts;
        this.points = points;
    }

    public Triage triage() {
        return Verdicts.triage(verdicts);
    }

    public Verdict verdict(Modality modality) {
        return Verdicts.verdict(verdicts, modality);
    }

    /** The sum over the fired rules, also of a modality that is contraindicated. */
    public int points(Modality modality) {
        return points[modality.ordinal()];
    }

    public Optional<Modality> recommended() {
        for (var modality : MODALITIES) {
            if (verdict(modality) == Verdict.RECOMMENDED) {
                return Optional.of(modality);
            }
        }
        return Optional.empty();
    }

    /** All modalities: by verdict, then by points, then the gentler one first. */
    public List<Modality> ranking() {
        var ranking = new ArrayList<>(MODALITIES);
        ranking.sort(this::compare);
        return Collections.unmodifiableList(ranking);
    }

    private int compare(Modality one, Modality other) {
        int byVerdict = verdict(one).compareTo(verdict(other));
        return byVerdict != 0 ? byVerdict : Integer.compare(points(other), points(one));
    }

    /** The rules that fired, in the order of the book. */
    public List<Rule> fired() {
        return book.rules(firing.all());
    }

    /** The fired rules that would not have fired without a code that the person is unsure of. */
    public List<Rule> uncertain() {
        return book.rules(firing.uncertain());
    }

    public Reasons reasons() {
        return new Reasons(book, firing, verdicts);
    }
}
