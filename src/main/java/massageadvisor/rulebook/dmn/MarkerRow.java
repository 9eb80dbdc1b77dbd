package massageadvisor.rulebook.dmn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;

/**
 * A row of the table of rules that always matches. A table returns null if no row matches, and also if the engine
 * cannot evaluate it; with this row, null can only mean the second. The row tests a code in the way the rules do, so it
 * does not match either if the engine cannot evaluate these tests.
 */
final class MarkerRow {
    /** The rule id of the row, and the code that it tests. No rule and no code can have this name. */
    static final String ID = "_marker";

    private static final String RULES_OF = "rulesOf";

    private MarkerRow() {}

    /** The row, written as a rule without effects. */
    static Rule rule() {
        var marked = new CodeCondition(List.of(ID), List.of(ID));
        return new Rule(
                ID,
                "marker",
                new Condition(Set.of(), PainRange.ANY, Set.of(), Set.of(), Set.of(), Set.of(), marked, marked),
                new Effects(Map.of(), Set.of(), Set.of(), Map.of(), Triage.ROUTINE, List.of()),
                new Text(Map.of("en", "Always matches. Without this row in the result, the table was not evaluated.")),
                Basis.INFERRED,
                List.of());
    }

    /** Adds the code that the row tests. */
    static String mark(String codes) {
        return "concatenate(" + codes + ", [" + Feel.text(ID) + "])";
    }

    /** The rules that fire, by a result of the table; null without this row in it. */
    static String rulesOf(String result) {
        return RULES_OF + "(" + result + ")";
    }

    static List<FeelFunction> functions() {
        var marker = Feel.text(ID);
        return List.of(new FeelFunction(
                RULES_OF,
                List.of("rows"),
                "if list contains(rows.rule, " + marker + ") then rows[item.rule != " + marker + "] else null"));
    }
}
