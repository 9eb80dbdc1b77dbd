package massageadvisor.rules.explanation.nearmiss;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.explanation.counterfactual.AttributeValues;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Finds the rules that did not fire because of exactly one condition. */
public final class NearMissFinder {
    private final List<Rule> rules;
    private final RuleIndex index;
    private final Vocabulary vocabulary;

    public NearMissFinder(List<Rule> rules, RuleIndex index, Vocabulary vocabulary) {
        this.rules = rules;
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /** In the order of the book. */
    public List<NearMiss> of(Facts facts) {
        var reported = new ArrayList<String>();
        Bits.forEach(
                facts.reported(), place -> reported.add(vocabulary.code(place).code()));
        return IntStream.range(0, rules.size())
                .mapToObj(place -> unmet(place, facts, reported))
                .filter(unmet -> unmet.size() == 1)
                .map(unmet -> unmet.get(0))
                .toList();
    }

    private List<NearMiss> unmet(int place, Facts facts, List<String> reported) {
        var unmet = new ArrayList<NearMiss>();
        for (var attribute : Attribute.values()) {
            if (!Bits.has(index.letThrough(attribute, facts.value(attribute)), place)) {
                unmet.add(unmet(place, attribute, facts));
            }
        }
        var rule = rules.get(place);
        var conditions =
                reported.stream().filter(vocabulary::isContraindication).toList();
        any(rule, rule.when().contraindications(), ConditionPart.CONTRAINDICATIONS_ANY_OF, conditions)
                .ifPresent(unmet::add);
        all(rule, rule.when().contraindications(), ConditionPart.CONTRAINDICATIONS_ALL_OF, conditions)
                .ifPresent(unmet::add);
        var flags = reported.stream().filter(vocabulary::isRedFlag).toList();
        any(rule, rule.when().redFlags(), ConditionPart.RED_FLAGS_ANY_OF, flags).ifPresent(unmet::add);
        all(rule, rule.when().redFlags(), ConditionPart.RED_FLAGS_ALL_OF, flags).ifPresent(unmet::add);
        return unmet;
    }

    private NearMiss unmet(int place, Attribute attribute, Facts facts) {
        return new NearMiss(
                rules.get(place),
                ConditionPart.valueOf(attribute.name()),
                List.of(AttributeValues.code(attribute, facts.value(attribute), vocabulary)),
                IntStream.range(0, RuleIndex.valueCount(attribute, vocabulary))
                        .filter(value -> Bits.has(index.letThrough(attribute, value), place))
                        .mapToObj(value -> AttributeValues.code(attribute, value, vocabulary))
                        .toList());
    }

    private static Optional<NearMiss> any(
            Rule rule, CodeCondition condition, ConditionPart part, Collection<String> said) {
        return condition.anyOf().isEmpty() || condition.anyOf().stream().anyMatch(said::contains)
                ? Optional.empty()
                : Optional.of(new NearMiss(rule, part, List.copyOf(said), condition.anyOf()));
    }

    private static Optional<NearMiss> all(
            Rule rule, CodeCondition condition, ConditionPart part, Collection<String> said) {
        return said.containsAll(condition.allOf())
                ? Optional.empty()
                : Optional.of(new NearMiss(rule, part, List.copyOf(said), condition.allOf()));
    }
}
