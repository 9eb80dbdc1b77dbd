package massageadvisor.rules.engine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Inverted index from codes to rules: for each code, the rules whose only clause has it. The few rules with several
 * clauses are tested one by one.
 */
final class CodeIndex {
    private final List<CodeClauses> clauses;
    private final RuleSet withoutClauses;
    private final RuleSet[] byCode;
    private final RuleSet withSeveralClauses;

    /**
     * The index of rules with these clauses.
     *
     * @param clauses by rule
     */
    CodeIndex(List<CodeClauses> clauses, int codeCount) {
        this.clauses = clauses;
        int rules = clauses.size();
        this.withoutClauses = RuleSet.of(rules, rule -> clauses.get(rule).isEmpty());
        this.byCode = IntStream.range(0, codeCount)
                .mapToObj(code -> RuleSet.of(rules, rule -> hasOneClauseWith(code, clauses.get(rule))))
                .toArray(RuleSet[]::new);
        this.withSeveralClauses =
                RuleSet.of(rules, rule -> clauses.get(rule).clauses().size() > 1);
    }

    private static boolean hasOneClauseWith(int code, CodeClauses ofRule) {
        return ofRule.clauses().size() == 1 && ofRule.clauses().get(0).contains(code);
    }

    /** The rules whose conditions on codes hold for exactly these codes; the array is the caller's. */
    long[] matching(CodeSet reported) {
        long[] matching = withoutClauses.words().clone();
        long[] codes = reported.words();
        for (int word = 0; word < codes.length; word++) {
            for (long left = codes[word]; left != 0; left &= left - 1) {
                Bits.addAll(matching, byCode[word * Long.SIZE + Long.numberOfTrailingZeros(left)].words());
            }
        }
        withSeveralClauses.forEach(rule -> {
            if (clauses.get(rule).matches(reported)) {
                Bits.add(matching, rule);
            }
        });
        return matching;
    }

    /** The rules that are tested one by one. */
    RuleSet withSeveralClauses() {
        return withSeveralClauses;
    }
}
