package massageadvisor.http.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import massageadvisor.rules.explanation.counterfactual.Change;
import massageadvisor.rules.explanation.counterfactual.Change.AttributeChange;
import massageadvisor.rules.explanation.counterfactual.Change.CodeChange;
import massageadvisor.rules.explanation.counterfactual.CodeTransition;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Describes a change to a person, as the conditions of a sentence: "if your pain falls to 6 or less". */
final class ChangeText {
    private final Vocabulary vocabulary;

    ChangeText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Joins one condition per fact: all facts have to change. */
    String of(Change change) {
        var conditions = new ArrayList<String>();
        change.attributes().forEach(attribute -> conditions.add(attribute(attribute)));
        for (var transition : CodeTransition.values()) {
            var codes = change.codes().stream()
                    .filter(code -> code.transition() == transition)
                    .toList();
            if (transition == CodeTransition.CLEARED || transition == CodeTransition.RULED_OUT) {
                byProvider(transition, codes).ifPresent(conditions::add);
            } else {
                codes.forEach(code -> conditions.add(code(code)));
            }
        }
        return String.join(ExplanationMessages.format("both"), conditions);
    }

    private static String attribute(AttributeChange change) {
        var key = change.attribute().code();
        if (change.attribute() == Attribute.PAIN_LEVEL) {
            return ExplanationMessages.format(key, pain(change.to()));
        }
        var values = ExplanationMessages.anyOf(change.to().stream()
                .map(value -> ExplanationMessages.format(key + "." + value))
                .toList());
        var first = key + ".first";
        return ExplanationMessages.format(
                change.from().equals("not-said") && ExplanationMessages.has(first) ? first : key, values);
    }

    /** Describes consecutive levels as a range. */
    private static String pain(List<String> levels) {
        var numbers = levels.stream().map(Integer::valueOf).toList();
        int lowest = numbers.get(0);
        int highest = numbers.get(numbers.size() - 1);
        boolean consecutive =
                numbers.equals(IntStream.rangeClosed(lowest, highest).boxed().toList());
        if (numbers.size() == 1 || !consecutive) {
            return ExplanationMessages.anyOf(levels);
        }
        return lowest == 0
                ? ExplanationMessages.format("pain-level.max", highest)
                : ExplanationMessages.format("pain-level.range", lowest, highest);
    }

    /** Combines what a provider can settle in one visit; each of these changes has exactly one code. */
    private Optional<String> byProvider(CodeTransition transition, List<CodeChange> changes) {
        var terms = changes.stream().flatMap(change -> terms(change).stream()).toList();
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(ExplanationMessages.format(transition.code(), names(terms)));
    }

    private List<Term> terms(CodeChange change) {
        return change.anyOf().stream()
                .map(code -> vocabulary.code(vocabulary.codeIndex(code)))
                .toList();
    }

    private static String names(List<Term> terms) {
        return terms.stream().map(term -> term.name().english()).collect(Collectors.joining("; "));
    }

    private String code(CodeChange change) {
        var terms = terms(change);
        if (change.transition() == CodeTransition.GONE) {
            return ExplanationMessages.format(
                    "gone", terms.get(0).whenGone().orElseThrow().english());
        }
        var key = change.transition().code();
        return ExplanationMessages.format(terms.size() > 1 ? key + ".any" : key, names(terms));
    }
}
