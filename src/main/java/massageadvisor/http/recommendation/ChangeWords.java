package massageadvisor.http.recommendation;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import massageadvisor.rules.explanation.counterfactual.Change;
import massageadvisor.rules.explanation.counterfactual.Change.AttributeChange;
import massageadvisor.rules.explanation.counterfactual.Change.CodeChange;
import massageadvisor.rules.explanation.counterfactual.CodeTransition;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Tells a change to a person. English is the only language so far; another is another file beside it. */
final class ChangeWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.explanation", Locale.ROOT);

    private final Vocabulary vocabulary;

    ChangeWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static String word(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }

    /** Each fact of it, all of which have to change. */
    String of(Change change) {
        var parts = new ArrayList<String>();
        change.attributes().forEach(one -> parts.add(attribute(one)));
        for (var manner : CodeTransition.values()) {
            var alike = change.codes().stream()
                    .filter(one -> one.transition() == manner)
                    .toList();
            if (manner == CodeTransition.CLEARED || manner == CodeTransition.RULED_OUT) {
                byProvider(manner, alike).ifPresent(parts::add);
            } else {
                alike.forEach(one -> parts.add(code(one)));
            }
        }
        return String.join(word("both"), parts);
    }

    private static String attribute(AttributeChange change) {
        var key = change.attribute().code();
        if (change.attribute() == Attribute.PAIN_LEVEL) {
            return word(key, pain(change.to()));
        }
        var values = either(
                change.to().stream().map(value -> word(key + "." + value)).toList());
        return word(
                change.from().equals("not-said") && WORDS.containsKey(key + ".first") ? key + ".first" : key, values);
    }

    /** Levels as a range if they are one. */
    private static String pain(List<String> levels) {
        var numbers = levels.stream().map(Integer::valueOf).toList();
        int lowest = numbers.get(0);
        int highest = numbers.get(numbers.size() - 1);
        boolean range =
                numbers.equals(IntStream.rangeClosed(lowest, highest).boxed().toList());
        if (numbers.size() == 1 || !range) {
            return either(levels);
        }
        return lowest == 0 ? word("pain-level.most", highest) : word("pain-level.range", lowest, highest);
    }

    /** What one visit to a provider settles; each of these changes is of one code. */
    private Optional<String> byProvider(CodeTransition manner, List<CodeChange> alike) {
        var terms = alike.stream().flatMap(one -> terms(one).stream()).toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(word(manner.code(), names(terms)));
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
            return word("gone", terms.get(0).whenGone().orElseThrow().english());
        }
        var key = change.transition().code();
        return word(terms.size() > 1 ? key + ".any" : key, names(terms));
    }

    static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + word("or") + Objects.requireNonNull(words.get(last));
    }
}
