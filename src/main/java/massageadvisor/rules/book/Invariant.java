package massageadvisor.rules.book;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * A law that is data: every answer to an intake that matches the condition keeps the promise. An unsure code matches
 * like a present one.
 */
public record Invariant(String id, Text statement, Condition when, Promise then) {
    /**
     * The condition as far as a book with this vocabulary can meet it. A law of the contract may name a cause or a code
     * that a book does not have, and then says nothing about it.
     *
     * @return empty if no intake of that book can match
     */
    public Optional<Condition> whenIn(Vocabulary vocabulary) {
        var causes = when.causes().stream().filter(vocabulary::isCause).collect(Collectors.toUnmodifiableSet());
        var contraindications = known(when.contraindications(), vocabulary::isContraindication);
        var redFlags = known(when.redFlags(), vocabulary::isRedFlag);
        if (causes.isEmpty() != when.causes().isEmpty() || contraindications.isEmpty() || redFlags.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Condition(
                causes,
                when.painLevel(),
                when.durations(),
                when.pressures(),
                when.heats(),
                when.goals(),
                contraindications.get(),
                redFlags.get()));
    }

    /** One code of {@code anyOf} is enough, but all of {@code allOf} are needed. */
    private static Optional<CodeCondition> known(CodeCondition codes, Predicate<String> isKnown) {
        var anyOf = codes.anyOf().stream().filter(isKnown).toList();
        return anyOf.isEmpty() == codes.anyOf().isEmpty()
                        && codes.allOf().stream().allMatch(isKnown)
                ? Optional.of(new CodeCondition(anyOf, codes.allOf()))
                : Optional.empty();
    }
}
