package massageadvisor.rules.explanation.whatif;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.engine.RuleIndex;

/**
 * Open codes that some rule tests together, with every way in which all of them can be answered. No rule tests codes of
 * two such groups together, so that groups can be combined freely.
 *
 * @param answers the rules whose conditions on codes hold for each answer; an answer's number has a digit for each code
 */
record IndependentCodes(List<Integer> codes, List<Firing> answers) {
    private static final int ABSENT = 0;
    private static final int UNSURE = 1;
    private static final int PRESENT = 2;
    private static final int STATES = Certainty.CODE_STATES;

    static IndependentCodes of(List<Integer> codes, Facts facts, RuleIndex index) {
        int count = 1;
        for (int code = 0; code < codes.size(); code++) {
            count = Math.multiplyExact(count, STATES);
        }
        var answers = new ArrayList<Firing>();
        for (int answer = 0; answer < count; answer++) {
            answers.add(firing(answer, codes, facts, index));
        }
        return new IndependentCodes(List.copyOf(codes), answers);
    }

    private static Firing firing(int answer, List<Integer> codes, Facts facts, RuleIndex index) {
        var present = facts.present();
        var reported = facts.present();
        int rest = answer;
        for (int code : codes) {
            int state = rest % STATES;
            rest /= STATES;
            present = state == PRESENT ? present.with(code) : present;
            reported = state == ABSENT ? reported : reported.with(code);
        }
        return new Firing(index.matchingCodes(reported), index.matchingCodes(present));
    }

    /** The same answer with the codes that are asked about as they are now: unsure or absent. */
    int before(int answer, CodeSet asked, CodeSet unsure) {
        int before = 0;
        int rest = answer;
        int unit = 1;
        for (int code : codes) {
            int state = rest % STATES;
            if (asked.contains(code)) {
                state = unsure.contains(code) ? UNSURE : ABSENT;
            }
            before += state * unit;
            rest /= STATES;
            unit *= STATES;
        }
        return before;
    }
}
