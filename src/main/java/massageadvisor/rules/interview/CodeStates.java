package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.interview.MinimalReport.Sureness;

/** What the codes come to with the smallest additions, one or two of them, and without those of a group. */
final class CodeStates {
    /** What a group of codes can make of a state. */
    record Step(CodeState without, CodeState with) {}

    private final InterviewFacts situation;
    private final RuleIndex index;
    private final Bearing bearing;
    private final AttributeCombinations combinations;
    private final MinimalReports additions;
    private final List<MinimalReport> single;
    private final CodeState least;
    private final Map<CodeState, Integer> mostOpen = new HashMap<>();

    CodeStates(
            InterviewFacts situation,
            RuleIndex index,
            Bearing bearing,
            AttributeCombinations combinations,
            MinimalReports additions) {
        this.situation = situation;
        this.index = index;
        this.bearing = bearing;
        this.combinations = combinations;
        this.additions = additions;
        this.single = additions.of(situation);
        this.least = with(List.of(), none());
    }

    private long[] none() {
        return Bits.none(Long.SIZE * situation.open().length);
    }

    /** Nothing more is reported. */
    CodeState least() {
        return least;
    }

    private CodeState with(List<MinimalReport> added, long[] left) {
        long[] reported = situation.reported().clone();
        long[] present = situation.present().clone();
        for (var addition : added) {
            long[] codes = addition.codes().clone();
            Bits.removeAll(codes, left);
            Bits.addAll(reported, codes);
            if (addition.sureness() == Sureness.SURE) {
                Bits.addAll(present, codes);
            }
        }
        return bearing.state(new Firing(index.enabled(reported), index.enabled(present)));
    }

    /**
     * All states in which an attribute can show what it changes. One addition is enough, unless a rule of the attribute
     * needs codes itself: then that and one more.
     */
    Set<CodeState> of(long[] attributeRules) {
        var states = new LinkedHashSet<CodeState>();
        states.add(least);
        single.forEach(one -> states.add(with(List.of(one), none())));
        for (var one : single) {
            if (Bits.meet(one.rules(), attributeRules)) {
                single.forEach(other -> states.add(with(List.of(one, other), none())));
            }
        }
        return states;
    }

    /** All steps in which a group shows what it changes by itself, whatever else is reported. */
    Set<Step> steps(long[] group) {
        var steps = new LinkedHashSet<Step>();
        for (var one : single) {
            if (Bits.meet(one.codes(), group)) {
                steps.add(new Step(with(List.of(one), group), with(List.of(one), none())));
            }
        }
        return steps;
    }

    /** The same with one addition more, which may close a modality that stands in the way of another. */
    Set<Step> longSteps(long[] group) {
        var closing = distinct(single.stream()
                .filter(one -> mostOpen(with(List.of(one), group)) > 1)
                .toList());
        var touching = distinct(single.stream()
                .filter(one -> Bits.meet(one.codes(), group) && mostOpen(with(List.of(one), none())) > 0)
                .toList());
        var steps = new LinkedHashSet<Step>();
        for (var one : touching) {
            for (var other : closing) {
                var both = List.of(one, other);
                steps.add(new Step(with(both, group), with(both, none())));
            }
        }
        return steps;
    }

    /** Of additions that come to the same whatever else is reported only the first. */
    private List<MinimalReport> distinct(List<MinimalReport> some) {
        var seen = new HashSet<CodeState>();
        var distinct = new ArrayList<MinimalReport>();
        for (var one : some) {
            if (additions.entangled(one) || seen.add(with(List.of(one), none()))) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    /** How many modalities can be left open at most. */
    private int mostOpen(CodeState state) {
        return mostOpen.computeIfAbsent(state, one -> {
            int most = 0;
            for (var combination : combinations.all()) {
                most = Math.max(most, Outcome.openCount(bearing.outcome(one, combination)));
            }
            return most;
        });
    }
}
