package massageadvisor.rules.engine;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Triage;

/**
 * A rule that fired.
 *
 * @param unsure whether it would not have fired without a code that the person is unsure of
 */
record Fired(Rule rule, boolean unsure) {
    /** What it asks for; less than its rule says if it rests on a code that the person is unsure of. */
    Triage asks() {
        var level = rule.then().triage();
        return unsure ? level.whenUnsure() : level;
    }

    static List<Rule> rules(List<Rule> rules, long[] fired) {
        var list = new ArrayList<Rule>();
        Bits.forEach(fired, place -> list.add(rules.get(place)));
        return List.copyOf(list);
    }
}
