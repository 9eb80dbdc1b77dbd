package massageadvisor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what an answer still hangs on: over all answers together to what was left out, not one at a time. */
final class OpenQuestions {
    private final RuleIndex index;
    private final Fold fold;

    OpenQuestions(RuleIndex index, Fold fold) {
        this.index = index;
        this.fold = fold;
    }

    Completeness completeness(Facts facts) {
        long[] fired = index.fired(facts, facts.reported());
        var now = new Firing(fired, index.fired(facts, facts.present()));
        var reachable = new Firing(index.reachable(facts, facts.reported()), index.reachable(facts, facts.present()));
        var notAsked = new ArrayList<Question>();
        if (!facts.redFlagsAsked()) {
            notAsked.add(Question.RED_FLAGS);
        }
        for (var attribute : facts.leftOut()) {
            if (matters(index.testing(attribute), now, reachable)) {
                notAsked.add(question(attribute));
            }
        }
        return new Completeness(!facts.redFlagsAsked() || couldGetWorse(now, reachable), notAsked);
    }

    private boolean couldGetWorse(Firing now, Firing reachable) {
        var triage = fold.triage(now);
        return fold.triage(reachable).compareTo(triage) > 0
                || Stream.of(Modality.values()).anyMatch(modality -> bars(modality, now, reachable, triage));
    }

    private boolean bars(Modality modality, Firing now, Firing more, Triage triage) {
        return !fold.contraindicates(modality, now)
                && (fold.contraindicates(modality, more)
                        || (!fold.awaitsClearance(modality, now, triage)
                                && fold.awaitsClearance(modality, more, Triage.ROUTINE)));
    }

    /** Whether a rule that the attribute decides, now or once answered, bears on triage or on a verdict. */
    private boolean matters(long[] testing, Firing now, Firing reachable) {
        var starting = reachable.restrictedTo(testing);
        var stopping = now.restrictedTo(testing);
        var triage = fold.triage(now);
        return fold.triage(starting).compareTo(triage) > 0
                || (triage != Triage.ROUTINE && fold.triage(stopping) == triage)
                || Stream.of(Modality.values()).anyMatch(modality -> moves(modality, starting, stopping, now, triage));
    }

    private boolean moves(Modality modality, Firing starting, Firing stopping, Firing now, Triage triage) {
        if (fold.contraindicates(modality, stopping) || fold.awaitsClearance(modality, stopping, Triage.ROUTINE)) {
            return true;
        }
        if (bars(modality, now, starting, triage)) {
            return true;
        }
        boolean open = !fold.contraindicates(modality, now) && !fold.awaitsClearance(modality, now, triage);
        return open && (fold.scores(modality, starting.all()) || fold.scores(modality, stopping.all()));
    }

    private static Question question(Attribute attribute) {
        return List.of(Question.DURATION, Question.PRESSURE, Question.HEAT, Question.GOAL)
                .get(Attribute.OPTIONAL.indexOf(attribute));
    }
}
