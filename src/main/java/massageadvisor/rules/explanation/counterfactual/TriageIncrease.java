package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.explanation.counterfactual.Change.CodeChange;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Triage;

/**
 * The smallest sets of facts that raise triage: what may change by itself or by choice, what was not asked, and what
 * the person is unsure of. One rule is enough to raise triage, so the smallest sets are those that make one rule fire.
 */
public final class TriageIncrease {
    private final CompiledRuleBook book;

    public TriageIncrease(CompiledRuleBook book) {
        this.book = book;
    }

    public Changes of(Facts facts) {
        var now = triage(facts);
        var all = new ArrayList<Counterfactual>();
        for (int rule = 0; rule < book.rules().size(); rule++) {
            var level = book.rules().get(rule).then().triage();
            if (level.compareTo(now) > 0) {
                boolean alsoUnsure = level.whenUnsure().compareTo(now) > 0;
                all.addAll(fire(rule, facts, alsoUnsure ? facts.reported() : facts.present()));
            }
        }
        int least = all.stream().mapToInt(one -> one.facts().size()).min().orElse(0);
        var smallest = all.stream()
                .filter(one -> one.facts().size() == least)
                .distinct()
                .sorted(Comparator.comparing(Counterfactual::triage, Comparator.reverseOrder()))
                .toList();
        return Changes.firstOf(changes(Counterfactual.merged(smallest), facts), List.of());
    }

    private Triage triage(Facts facts) {
        return CombinedEffects.triage(book.effects().combined(book.index().firing(facts)));
    }

    /** Every smallest change that makes one rule fire, given the codes that count as reported for it. */
    private List<Counterfactual> fire(int rule, Facts facts, CodeSet reported) {
        var values = List.of(List.<Long>of());
        for (var attribute : Attribute.values()) {
            var choices = choices(rule, attribute, facts);
            values = values.stream()
                    .flatMap(before -> choices.stream().map(choice -> appended(before, choice)))
                    .toList();
        }
        var codes = List.of(book.noCodes());
        for (var clause : book.clauses(rule).unmet(reported)) {
            var open = clause.and(open(facts)).minus(reported);
            codes = codes.stream()
                    .flatMap(before -> open.stream().mapToObj(before::with))
                    .toList();
        }
        var all = new ArrayList<Counterfactual>();
        for (var some : values) {
            for (var others : codes) {
                var changed = new ChangedFacts(some, others);
                var after = changed.withAttributesOf(facts)
                        .withCodes(facts.present().or(others), facts.reported().or(others));
                all.add(new Counterfactual(changed, triage(after)));
            }
        }
        return all;
    }

    /** 0 to stay, or every value that matches the rule; nothing if there is none. */
    private List<Long> choices(int rule, Attribute attribute, Facts facts) {
        var index = book.index();
        if (index.matching(attribute, facts.value(attribute)).contains(rule)) {
            return List.of(0L);
        }
        var choices = new ArrayList<Long>();
        for (int value : ReachableValues.orAnswers(attribute, facts.value(attribute), book.vocabulary())) {
            if (index.matching(attribute, value).contains(rule)) {
                choices.add(1L << value);
            }
        }
        return choices;
    }

    private static List<Long> appended(List<Long> values, Long value) {
        var more = new ArrayList<>(values);
        more.add(value);
        return List.copyOf(more);
    }

    /** Codes that could turn out to be present: unsure ones, and red flags that were not asked. */
    private CodeSet open(Facts facts) {
        int firstRedFlag = book.vocabulary().contraindications().size();
        return CodeSet.of(
                book.vocabulary().codeCount(),
                code -> facts.reported().contains(code) || (code >= firstRedFlag && !facts.redFlagsAsked()));
    }

    private record Group(
            List<Long> values, Triage triage, List<CodeTransition> transitions, boolean single, CodeSet codes) {}

    /** Counterfactuals that differ only in their one code, which changes in the same way, become one change. */
    private List<Change> changes(List<Counterfactual> all, Facts facts) {
        var groups = new LinkedHashMap<Group, CodeSet>();
        for (var one : all) {
            var codes = one.facts().codes();
            var transitions =
                    codes.stream().mapToObj(code -> transition(code, facts)).toList();
            boolean single = codes.size() == 1;
            var group =
                    new Group(one.facts().values(), one.triage(), transitions, single, single ? book.noCodes() : codes);
            groups.merge(group, codes, CodeSet::or);
        }
        return groups.entrySet().stream()
                .map(group -> change(group.getKey(), group.getValue(), facts))
                .toList();
    }

    private static CodeTransition transition(int code, Facts facts) {
        return facts.reported().contains(code) ? CodeTransition.CONFIRMED : CodeTransition.REPORTED;
    }

    private Change change(Group group, CodeSet codes, Facts facts) {
        var vocabulary = book.vocabulary();
        var names =
                codes.stream().mapToObj(code -> vocabulary.code(code).code()).toList();
        var changes = group.single()
                ? List.of(new CodeChange(group.transitions().get(0), names))
                : codes.stream()
                        .mapToObj(code -> new CodeChange(
                                transition(code, facts),
                                List.of(vocabulary.code(code).code())))
                        .toList();
        return new Change(
                new ChangedFacts(group.values(), codes).attributes(facts, vocabulary), changes, group.triage());
    }
}
