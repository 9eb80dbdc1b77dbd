package massageadvisor.rules.explanation.nearmiss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Term;

/** Finds the rules that did not fire because of exactly one condition. */
public final class NearMissFinder {
    private final CompiledRuleBook book;

    public NearMissFinder(CompiledRuleBook book) {
        this.book = book;
    }

    /** In the order of the book. */
    public List<NearMiss> of(Facts facts) {
        var contraindications = reported(book.vocabulary().contraindications(), facts);
        var redFlags = reported(book.vocabulary().redFlags(), facts);
        var nearMisses = new ArrayList<NearMiss>();
        for (int rule = 0; rule < book.rules().size(); rule++) {
            var unmet = unmet(rule, facts, contraindications, redFlags);
            if (unmet.size() == 1) {
                nearMisses.add(unmet.get(0));
            }
        }
        return nearMisses;
    }

    private List<String> reported(List<Term> terms, Facts facts) {
        return terms.stream()
                .map(Term::code)
                .filter(code -> facts.reported().contains(book.vocabulary().codeIndex(code)))
                .toList();
    }

    private List<NearMiss> unmet(int index, Facts facts, List<String> contraindications, List<String> redFlags) {
        var rule = book.rules().get(index);
        var unmet = new ArrayList<NearMiss>();
        for (var attribute : Attribute.values()) {
            if (!book.index().matching(attribute, facts.value(attribute)).contains(index)) {
                unmet.add(unmet(rule, attribute, facts));
            }
        }
        var when = rule.when();
        any(rule, when.contraindications(), ConditionPart.CONTRAINDICATIONS_ANY_OF, contraindications)
                .ifPresent(unmet::add);
        all(rule, when.contraindications(), ConditionPart.CONTRAINDICATIONS_ALL_OF, contraindications)
                .ifPresent(unmet::add);
        any(rule, when.redFlags(), ConditionPart.RED_FLAGS_ANY_OF, redFlags).ifPresent(unmet::add);
        all(rule, when.redFlags(), ConditionPart.RED_FLAGS_ALL_OF, redFlags).ifPresent(unmet::add);
        return unmet;
    }

    private NearMiss unmet(Rule rule, Attribute attribute, Facts facts) {
        var vocabulary = book.vocabulary();
        return new NearMiss(
                rule,
                ConditionPart.on(attribute),
                List.of(vocabulary.valueCode(attribute, facts.value(attribute))),
                IntStream.range(0, vocabulary.valueCount(attribute))
                        .filter(value -> rule.when().matches(attribute, value, vocabulary))
                        .mapToObj(value -> vocabulary.valueCode(attribute, value))
                        .toList());
    }

    private static Optional<NearMiss> any(
            Rule rule, CodeCondition condition, ConditionPart part, List<String> reported) {
        return condition.anyOf().isEmpty() || condition.anyOf().stream().anyMatch(reported::contains)
                ? Optional.empty()
                : Optional.of(new NearMiss(rule, part, reported, condition.anyOf()));
    }

    private static Optional<NearMiss> all(
            Rule rule, CodeCondition condition, ConditionPart part, List<String> reported) {
        return reported.containsAll(condition.allOf())
                ? Optional.empty()
                : Optional.of(new NearMiss(rule, part, reported, condition.allOf()));
    }
}
