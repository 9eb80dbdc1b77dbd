package massageadvisor.rules.engine;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.vocabulary.Vocabulary;

/** What a condition asks of codes, as sets of their places. For the rules packages only. */
public final class CodeClauses {
    private CodeClauses() {}

    /** Of each of these sets a code has to be there; none if the condition tests no code. */
    public static List<long[]> of(Condition when, Vocabulary vocabulary) {
        var sets = new ArrayList<long[]>();
        for (var condition : List.of(when.contraindications(), when.redFlags())) {
            if (!condition.anyOf().isEmpty()) {
                sets.add(places(condition.anyOf(), vocabulary));
            }
            condition.allOf().forEach(code -> sets.add(places(List.of(code), vocabulary)));
        }
        return List.copyOf(sets);
    }

    private static long[] places(List<String> codes, Vocabulary vocabulary) {
        long[] places = Bits.none(vocabulary.codeCount());
        codes.forEach(code -> Bits.add(places, vocabulary.codePlace(code)));
        return places;
    }
}
