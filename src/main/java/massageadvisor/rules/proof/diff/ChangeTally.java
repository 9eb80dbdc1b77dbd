package massageadvisor.rules.proof.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.proof.diff.BookDiff.Change;
import massageadvisor.rules.proof.diff.BookDiff.Kind;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;

/** Adds up what changes, kind by kind. */
final class ChangeTally {
    private static final String NONE = "none";

    private final Map<Kind, Change> changes = new LinkedHashMap<>();
    private final Set<Kind> seenHere = new HashSet<>();
    private int combinations;
    private BigInteger inputs = BigInteger.ZERO;
    private BigInteger changedInputs = BigInteger.ZERO;

    /** What is added from now on holds for each of so many combinations of attributes. */
    void start(int howMany) {
        combinations = howMany;
        seenHere.clear();
    }

    /**
     * Adds so many reports of codes on which the decisions are these; the intake is one of them with the fewest codes.
     */
    void add(BigInteger reports, Intake smallest, DecisionSummary before, DecisionSummary after) {
        var count = reports.multiply(BigInteger.valueOf(combinations));
        inputs = inputs.add(count);
        var kinds = kinds(before, after);
        if (!kinds.isEmpty()) {
            changedInputs = changedInputs.add(count);
        }
        for (var kind : kinds) {
            int more = seenHere.add(kind) ? combinations : 0;
            changes.merge(kind, new Change(kind, more, count, smallest, before, after), ChangeTally::sum);
        }
    }

    private static List<Kind> kinds(DecisionSummary before, DecisionSummary after) {
        var kinds = new ArrayList<Kind>();
        add(kinds, "triage", before.triage().code(), after.triage().code());
        for (var modality : Modality.values()) {
            add(
                    kinds,
                    modality.code(),
                    before.verdict(modality).code(),
                    after.verdict(modality).code());
        }
        add(kinds, "recommended", recommended(before), recommended(after));
        return kinds;
    }

    private static void add(List<Kind> kinds, String of, String from, String to) {
        if (!from.equals(to)) {
            kinds.add(new Kind(of, from, to));
        }
    }

    private static String recommended(DecisionSummary outcome) {
        return Stream.of(Modality.values())
                .filter(modality -> outcome.verdict(modality) == Verdict.RECOMMENDED)
                .map(Modality::code)
                .findFirst()
                .orElse(NONE);
    }

    private static Change sum(Change one, Change other) {
        var smallest = size(other.smallest()) < size(one.smallest()) ? other : one;
        return new Change(
                one.kind(),
                one.combinations() + other.combinations(),
                one.inputs().add(other.inputs()),
                smallest.smallest(),
                smallest.before(),
                smallest.after());
    }

    private static int size(Intake intake) {
        return intake.contraindications().size()
                + intake.unsure().size()
                + intake.redFlags().map(Set::size).orElse(0);
    }

    BigInteger inputs() {
        return inputs;
    }

    BigInteger changedInputs() {
        return changedInputs;
    }

    /** The kinds with the most inputs first. */
    List<Change> changes() {
        return changes.values().stream()
                .sorted(Comparator.comparing(Change::inputs).reversed())
                .toList();
    }
}
