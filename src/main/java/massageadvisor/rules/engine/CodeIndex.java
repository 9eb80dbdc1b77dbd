package massageadvisor.rules.engine;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Vocabulary;

/** For each contraindication and red flag, the rules that it enables by itself; the others are asked one by one. */
final class CodeIndex {
    /** The rules that test no code. */
    private final long[] enabledByNone;
    /** For each code, the rules that need one code of a single list, and that this one will do for. */
    private final long[][] enabledBy;
    /** The rules that need more than one code. */
    private final List<SeveralCodes> needSeveral = new ArrayList<>();

    /** A rule that needs one code of each of these sets. */
    private record SeveralCodes(int rule, List<long[]> oneOfEach) {
        boolean holdFor(long[] codes) {
            for (var set : oneOfEach) {
                if (!Bits.meet(set, codes)) {
                    return false;
                }
            }
            return true;
        }
    }

    CodeIndex(List<Rule> rules, Vocabulary vocabulary) {
        this.enabledByNone = Bits.none(rules.size());
        this.enabledBy = new long[vocabulary.codeCount()][];
        for (int code = 0; code < enabledBy.length; code++) {
            enabledBy[code] = Bits.none(rules.size());
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            index(rule, CodeClauses.of(rules.get(rule).when(), vocabulary));
        }
    }

    private void index(int rule, List<long[]> oneOfEach) {
        if (oneOfEach.isEmpty()) {
            Bits.add(enabledByNone, rule);
        } else if (oneOfEach.size() == 1) {
            Bits.forEach(oneOfEach.get(0), code -> Bits.add(enabledBy[code], rule));
        } else {
            needSeveral.add(new SeveralCodes(rule, oneOfEach));
        }
    }

    /** The rules whose conditions on codes hold for exactly these codes; the array is the caller's. */
    long[] enabled(long[] codes) {
        long[] enabled = enabledByNone.clone();
        for (int word = 0; word < codes.length; word++) {
            for (long left = codes[word]; left != 0; left &= left - 1) {
                Bits.addAll(enabled, enabledBy[word * Long.SIZE + Long.numberOfTrailingZeros(left)]);
            }
        }
        for (var rule : needSeveral) {
            if (rule.holdFor(codes)) {
                Bits.add(enabled, rule.rule());
            }
        }
        return enabled;
    }
}
