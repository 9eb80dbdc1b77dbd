package massageadvisor.rulebook.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every cause and every code is tested by a rule. Otherwise a person could report it without any effect. */
public final class UnusedCodeCheck {
    private final List<Rule> rules;
    private final Defects defects;

    public UnusedCodeCheck(List<Rule> rules, Defects defects) {
        this.rules = rules;
        this.defects = defects;
    }

    public void check(Vocabulary vocabulary) {
        check(vocabulary.causes(), tested(when -> Stream.of(when.causes())));
        check(
                vocabulary.contraindications(),
                tested(when -> Stream.of(
                        when.contraindications().anyOf(),
                        when.contraindications().allOf())));
        check(
                vocabulary.redFlags(),
                tested(when ->
                        Stream.of(when.redFlags().anyOf(), when.redFlags().allOf())));
    }

    private Set<String> tested(Function<Condition, Stream<Collection<String>>> codes) {
        return rules.stream()
                .map(Rule::when)
                .flatMap(codes)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private void check(List<Term> terms, Set<String> tested) {
        for (var term : terms) {
            if (!tested.contains(term.code())) {
                defects.add(
                        "vocabulary.yaml",
                        term.code(),
                        "no rule tests it, so reporting it would have no effect",
                        "Add a rule that tests it");
            }
        }
    }
}
