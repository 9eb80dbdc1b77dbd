package massageadvisor.rules.explanation.whatif;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.engine.RuleIndex;

/**
 * Open codes that some rule looks at together, with every way in which all of them can be answered. Codes of different
 * factors never meet in a rule.
 *
 * @param answers the rules on codes that each answer lets fire; the states of the codes are the digits of its number
 */
record IndependentCodes(List<Integer> codes, List<Firing> answers) {
    private static final int ABSENT = 0;
    private static final int UNSURE = 1;
    private static final int PRESENT = 2;
    private static final int STATES = 3;

    static IndependentCodes of(List<Integer> codes, Facts sure, RuleIndex index) {
        var answers = new ArrayList<Firing>();
        int count = 1;
        for (int place = 0; place < codes.size(); place++) {
            count = Math.multiplyExact(count, STATES);
        }
        for (int answer = 0; answer < count; answer++) {
            answers.add(firing(answer, codes, sure, index));
        }
        return new IndependentCodes(List.copyOf(codes), answers);
    }

    private static Firing firing(int answer, List<Integer> codes, Facts sure, RuleIndex index) {
        long[] present = sure.present().clone();
        long[] reported = sure.present().clone();
        int rest = answer;
        for (int code : codes) {
            int state = rest % STATES;
            rest /= STATES;
            if (state == PRESENT) {
                Bits.add(present, code);
            }
            if (state != ABSENT) {
                Bits.add(reported, code);
            }
        }
        return new Firing(index.enabled(reported), index.enabled(present));
    }

    /** The same answer, but without one to the codes that are asked about: unsure if they are so now, else absent. */
    int before(int answer, long[] asked, long[] unsure) {
        int before = 0;
        int rest = answer;
        int unit = 1;
        for (int code : codes) {
            int state = rest % STATES;
            if (Bits.has(asked, code)) {
                state = Bits.has(unsure, code) ? UNSURE : ABSENT;
            }
            before += state * unit;
            rest /= STATES;
            unit *= STATES;
        }
        return before;
    }
}
