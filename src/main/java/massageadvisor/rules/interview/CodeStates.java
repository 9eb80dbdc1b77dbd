package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.engine.Verdicts;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Modality;

/** The states that minimal reports of codes lead to, one or two of them, and the same without the codes of a group. */
final class CodeStates {
    /** What reporting codes of a group changes. */
    record Step(CodeState without, CodeState with) {}

    /** How many modalities may have to be held back before a change between the last two shows. */
    private static final int MAX_OTHERS = Modality.values().length - 2;

    private final InterviewFacts facts;
    private final CompiledRuleBook book;
    /** The restricting rules that test no attribute. */
    private final RuleSet unconditional;

    private final RuleSet conditional;
    private final AttributeCombinations combinations;
    private final MinimalReports reports;
    private final List<MinimalReport> single;
    private final CodeState least;
    private final Map<CodeState, Integer> mostOpen = new HashMap<>();

    CodeStates(
            InterviewFacts facts, CompiledRuleBook book, AttributeCombinations combinations, MinimalReports reports) {
        this.facts = facts;
        this.book = book;
        var testing = book.noRules();
        for (var attribute : Attribute.values()) {
            testing = testing.or(book.index().testing(attribute));
        }
        this.unconditional = book.effects().restricting().minus(testing);
        this.conditional = book.effects().restricting().and(testing);
        this.combinations = combinations;
        this.reports = reports;
        this.single = reports.of(facts);
        this.least = with(List.of());
    }

    /** Nothing more is reported. */
    CodeState least() {
        return least;
    }

    private CodeState with(List<MinimalReport> reported) {
        return with(reported, book.noCodes());
    }

    private CodeState with(List<MinimalReport> added, CodeSet leftOut) {
        var reported = facts.reported();
        var present = facts.present();
        for (var report : added) {
            var codes = report.codes().minus(leftOut);
            reported = reported.or(codes);
            present = report.certainty() == Certainty.PRESENT ? present.or(codes) : present;
        }
        var index = book.index();
        var firing = new Firing(index.matchingCodes(reported), index.matchingCodes(present));
        return new CodeState(book.effects().combined(firing, unconditional), firing.and(conditional));
    }

    /**
     * All states in which an attribute can show what it changes: with as many reports as can hold back better
     * modalities, and one more if a rule of the attribute needs codes itself.
     */
    Set<CodeState> of(RuleSet attributeRules) {
        var states = new LinkedHashSet<CodeState>();
        for (var others : upTo(MAX_OTHERS, single)) {
            states.add(with(others));
        }
        for (var report : single) {
            if (report.rules().intersects(attributeRules)) {
                upTo(MAX_OTHERS, single).forEach(others -> states.add(with(plus(others, report))));
            }
        }
        return states;
    }

    /** Every choice of at most so many reports. */
    private static List<List<MinimalReport>> upTo(int most, List<MinimalReport> reports) {
        List<List<MinimalReport>> all = new ArrayList<>(List.of(List.of()));
        int from = 0;
        for (int size = 1; size <= most; size++) {
            int to = all.size();
            for (var shorter : List.copyOf(all.subList(from, to))) {
                for (var report : reports) {
                    all.add(plus(shorter, report));
                }
            }
            from = to;
        }
        return all;
    }

    private static List<MinimalReport> plus(List<MinimalReport> others, MinimalReport report) {
        var more = new ArrayList<>(others);
        more.add(report);
        return more;
    }

    /** All steps in which a group shows what it changes by itself, whatever else is reported. */
    Set<Step> steps(CodeSet group) {
        var steps = new LinkedHashSet<Step>();
        for (var report : single) {
            if (report.codes().intersects(group)) {
                steps.add(new Step(with(List.of(report), group), with(List.of(report))));
            }
        }
        return steps;
    }

    /** The same with more reports, which may hold back modalities that would be preferred to others. */
    Set<Step> longSteps(CodeSet group) {
        var closing = distinct(single.stream()
                .filter(report -> mostOpen(with(List.of(report), group)) > 1)
                .toList());
        var touching = distinct(single.stream()
                .filter(report -> report.codes().intersects(group) && mostOpen(with(List.of(report))) > 0)
                .toList());
        var steps = new LinkedHashSet<Step>();
        for (var report : touching) {
            for (var others : upTo(MAX_OTHERS, closing)) {
                var all = plus(others, report);
                steps.add(new Step(with(all, group), with(all)));
            }
        }
        return steps;
    }

    /** Of reports that lead to the same whatever else is reported only the first. */
    private List<MinimalReport> distinct(List<MinimalReport> some) {
        var seen = new HashSet<CodeState>();
        var distinct = new ArrayList<MinimalReport>();
        for (var report : some) {
            if (reports.isEntangled(report) || seen.add(with(List.of(report)))) {
                distinct.add(report);
            }
        }
        return distinct;
    }

    /** How many modalities some combination of attributes leaves open. */
    private int mostOpen(CodeState state) {
        return mostOpen.computeIfAbsent(state, its -> {
            int most = 0;
            for (var combination : combinations.all()) {
                most = Math.max(most, openCount(its.verdicts(combination, book)));
            }
            return most;
        });
    }

    private static int openCount(int verdicts) {
        int open = 0;
        for (var modality : Modality.values()) {
            open += Verdicts.isHeldBack(verdicts, modality) ? 0 : 1;
        }
        return open;
    }
}
