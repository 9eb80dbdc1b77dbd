package massageadvisor.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules say to one intake: triage, a verdict for every modality, and the rules that fired. */
public final class Decision {
    private final List<Rule> rules;
    private final Firing firing;
    private final Conclusion conclusion;

    Decision(List<Rule> rules, Firing firing, Conclusion conclusion) {
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
        return Stream.of(Modality.values())
                .filter(modality -> verdict(modality) == Verdict.RECOMMENDED)
                .findFirst();
    }

    /** All modalities: by verdict, then by points, then the gentler one first. */
    public List<Modality> ranking() {
        return Stream.of(Modality.values())
                .sorted(Comparator.comparing(this::verdict).thenComparing(this::points, Comparator.reverseOrder()))
                .toList();
    }

    /** The rules that fired, in the order of the book. */
    public List<Rule> fired() {
        return Fired.rules(rules, firing.all());
    }

    /** The fired rules that would not have fired without a code that the person is unsure of. */
    public List<Rule> uncertain() {
        return Fired.rules(rules, firing.uncertain());
    }

    public Reasons reasons() {
        return new Reasons(this, Fired.all(rules, firing));
    }
}
