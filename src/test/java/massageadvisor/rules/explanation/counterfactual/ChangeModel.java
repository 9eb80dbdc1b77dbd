package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The model of least changes: tries every change that a person can hope for, with the readable interpreter. */
final class ChangeModel {
    private final Interpreter interpreter;
    private final Vocabulary vocabulary;
    private final AttributeChanges attributeChanges;

    ChangeModel(List<Rule> rules, Vocabulary vocabulary) {
        this.interpreter = new Interpreter(rules);
        this.vocabulary = vocabulary;
        this.attributeChanges = new AttributeChanges(vocabulary);
    }

    /** New values of attributes, and codes that are gone, ruled out or cleared. */
    record Changed(Map<Attribute, String> values, Set<String> codes) {
        int size() {
            return values.size() + codes.size();
        }
    }

    /** What an intake comes to with everything that is still said, and without what is cleared. */
    record After(Interpreter.Outcome said, Interpreter.Outcome uncleared) {
        boolean offers(Modality modality) {
            var verdict = uncleared.verdicts().get(modality.ordinal());
            return said.fired().stream()
                            .noneMatch(rule ->
                                    bars(rule) || rule.then().contraindicated().contains(modality))
                    && (verdict == Verdict.RECOMMENDED || verdict == Verdict.SUITABLE);
        }

        Triage triage() {
            var level = uncleared.triage();
            for (var rule : said.fired()) {
                var asked = said.uncertain().contains(rule)
                        ? rule.then().triage().whenUnsure()
                        : rule.then().triage();
                level = bars(rule) && asked.compareTo(level) > 0 ? asked : level;
            }
            return level;
        }

        private static boolean bars(Rule rule) {
            return List.of(Triage.POSTPONE, Triage.URGENT, Triage.EMERGENCY)
                    .contains(rule.then().triage());
        }
    }

    /** All smallest changes after which this holds, with the triage that each comes to. */
    Map<Changed, Triage> smallest(Intake intake, Predicate<After> goal) {
        var found = new LinkedHashMap<Changed, Triage>();
        for (var attributes : attributeChanges.hoped(intake)) {
            for (var codes : subsets(changeable(intake))) {
                var changed = new Changed(AttributeChanges.differences(intake, attributes), codes);
                int best = found.keySet().stream()
                        .mapToInt(Changed::size)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
                if (changed.size() <= best) {
                    var after = after(attributes, codes);
                    if (goal.test(after)) {
                        if (changed.size() < best) {
                            found.clear();
                        }
                        found.put(changed, after.triage());
                    }
                }
            }
        }
        return found;
    }

    private After after(Intake intake, Set<String> changed) {
        var cleared = new TreeSet<String>();
        var removed = new TreeSet<String>();
        for (var code : changed) {
            (isCleared(intake, code) ? cleared : removed).add(code);
        }
        var said = without(intake, removed);
        return new After(interpreter.decide(said), interpreter.decide(without(said, cleared)));
    }

    private boolean isCleared(Intake intake, String code) {
        return !intake.unsure().contains(code) && mutability(code) == Mutability.CLEARABLE;
    }

    private Mutability mutability(String code) {
        return vocabulary.code(vocabulary.codeIndex(code)).mutability();
    }

    private Set<String> changeable(Intake intake) {
        var codes = new TreeSet<>(intake.contraindications());
        intake.redFlags().ifPresent(codes::addAll);
        codes.removeIf(code -> mutability(code) == Mutability.FIXED);
        codes.addAll(intake.unsure());
        return codes;
    }

    static List<Set<String>> subsets(Set<String> codes) {
        var subsets = new ArrayList<Set<String>>(List.of(Set.of()));
        for (var code : codes) {
            for (var subset : List.copyOf(subsets)) {
                var more = new HashSet<>(subset);
                more.add(code);
                subsets.add(Set.copyOf(more));
            }
        }
        return subsets;
    }

    static Intake without(Intake intake, Set<String> codes) {
        return new Intake(
                intake.cause(),
                intake.painLevel(),
                intake.duration(),
                minus(intake.contraindications(), codes),
                intake.redFlags().map(flags -> minus(flags, codes)),
                minus(intake.unsure(), codes),
                intake.preferences());
    }

    private static SortedSet<String> minus(Set<String> some, Set<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
