package massageadvisor.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** What the rules say to one intake: triage, a verdict for every modality, and the rules that fired. */
public final class Decision {
    private static final List<Modality> MODALITIES = List.of(Modality.values());

    private final RulesByEffect rules;
    private final Firing firing;
    private final Conclusion conclusion;

    Decision(RulesByEffect rules, Firing firing, Conclusion conclusion) {
        this.rules = rules;
        this.firing = firing;
        this.conclusion = conclusion;
    }

    public Triage triage() {
        return conclusion.triage();
    }

    public Verdict verdict(Modality modality) {
        return conclusion.verdict(modality);
    }

    /** The sum over the fired rules, also of a modality that is barred. */
    public int points(Modality modality) {
        return conclusion.points(modality);
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
        ranking.sort(Comparator.comparing(this::verdict).thenComparing(this::points, Comparator.reverseOrder()));
        return List.copyOf(ranking);
    }

    /** The rules that fired, in the order of the book. */
    public List<Rule> fired() {
        return Fired.rules(rules.rules(), firing.all());
    }

    /** The fired rules that would not have fired without a code that the person is unsure of. */
    public List<Rule> uncertain() {
        return Fired.rules(rules.rules(), firing.uncertain());
    }

    public Reasons reasons() {
        return new Reasons(rules, firing, conclusion);
    }
}
