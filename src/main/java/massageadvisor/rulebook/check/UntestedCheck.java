package massageadvisor.rulebook.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Findings;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Some rule tests each cause and each code: what no rule looks at would be reported and count as nothing. */
public final class UntestedCheck {
    private final List<Rule> rules;
    private final Findings findings;

    public UntestedCheck(List<Rule> rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
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

    private Set<String> tested(Function<Condition, Stream<Collection<String>>> part) {
        return rules.stream()
                .map(Rule::when)
                .flatMap(part)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private void check(List<Term> terms, Set<String> tested) {
        for (var term : terms) {
            if (!tested.contains(term.code())) {
                findings.add(
                        "vocabulary.yaml",
                        term.code(),
                        "no rule tests it, so that reporting it would count as nothing",
                        "Add a rule that tests it");
            }
        }
    }
}
