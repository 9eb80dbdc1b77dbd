package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Codes of which one at least has to be reported; they are given by their places. */
record Clause(List<Integer> codes) {
    Clause {
        codes = List.copyOf(codes);
    }

    /** What a condition asks of codes: every clause has to be met. */
    static List<Clause> of(Condition when, Vocabulary vocabulary) {
        var clauses = new ArrayList<Clause>();
        for (var condition : List.of(when.contraindications(), when.redFlags())) {
            add(clauses, condition, vocabulary);
        }
        return clauses.stream().distinct().toList();
    }

    private static void add(List<Clause> clauses, CodeCondition condition, Vocabulary vocabulary) {
        if (!condition.anyOf().isEmpty()) {
            clauses.add(of(condition.anyOf(), vocabulary));
        }
        condition.allOf().forEach(code -> clauses.add(of(List.of(code), vocabulary)));
    }

    private static Clause of(List<String> codes, Vocabulary vocabulary) {
        return new Clause(codes.stream().map(vocabulary::codePlace).sorted().toList());
    }
}
