package massageadvisor.rules.engine;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * What a condition requires of codes, in conjunctive normal form: of each clause at least one code has to be reported.
 *
 * @param clauses distinct; none if the condition tests no code
 */
public record CodeClauses(List<CodeSet> clauses) {
    public CodeClauses {
        clauses = List.copyOf(clauses);
    }

    /**
     * The clauses of a condition, contraindications before red flags.
     *
     * @throws IllegalArgumentException if it uses a code that the vocabulary does not have
     */
    public static CodeClauses of(Condition when, Vocabulary vocabulary) {
        return new CodeClauses(Stream.of(when.contraindications(), when.redFlags())
                .flatMap(CodeClauses::clauses)
                .map(codes -> set(codes, vocabulary))
                .distinct()
                .toList());
    }

    private static Stream<List<String>> clauses(CodeCondition condition) {
        var anyOf = Stream.of(condition.anyOf()).filter(codes -> !codes.isEmpty());
        return Stream.concat(anyOf, condition.allOf().stream().map(List::of));
    }

    private static CodeSet set(List<String> codes, Vocabulary vocabulary) {
        var indexes = codes.stream().map(vocabulary::codeIndex).toList();
        return CodeSet.of(vocabulary.codeCount(), indexes::contains);
    }

    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** Whether the condition on codes holds when exactly these are reported. */
    public boolean matches(CodeSet reported) {
        for (var clause : clauses) {
            if (!clause.intersects(reported)) {
                return false;
            }
        }
        return true;
    }

    /** The clauses of which no code is among these. */
    public List<CodeSet> unmet(CodeSet reported) {
        return clauses.stream().filter(clause -> !clause.intersects(reported)).toList();
    }
}
