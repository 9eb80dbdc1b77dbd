package massageadvisor.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** For each contraindication and red flag, the rules that it enables or that cannot do without it. */
final class CodeIndex {
    private final long[][] enabledBy;
    private final long[] needNoContraindication;
    private final long[] needNoRedFlag;
    private final int contraindicationCount;
    /** For each code, the rules that fire only if it is there, whatever else is. */
    private final long[][] demandedBy;
    /** The codes that some rule cannot do without. */
    private final int[] demanded;

    CodeIndex(List<Rule> rules, Vocabulary vocabulary) {
        this.contraindicationCount = vocabulary.contraindications().size();
        this.enabledBy = new long[vocabulary.codeCount()][];
        this.needNoContraindication = Bits.none(rules.size());
        this.needNoRedFlag = Bits.none(rules.size());
        this.demandedBy = new long[enabledBy.length][];
        for (int code = 0; code < enabledBy.length; code++) {
            enabledBy[code] = Bits.none(rules.size());
            demandedBy[code] = Bits.none(rules.size());
        }
        var demandedCodes = new TreeSet<Integer>();
        for (int rule = 0; rule < rules.size(); rule++) {
            var when = rules.get(rule).when();
            index(when.contraindications(), rule, needNoContraindication, demandedCodes, vocabulary);
            index(when.redFlags(), rule, needNoRedFlag, demandedCodes, vocabulary);
        }
        this.demanded = demandedCodes.stream().mapToInt(Integer::intValue).toArray();
    }

    private void index(
            CodeCondition condition, int rule, long[] needNone, Set<Integer> demandedCodes, Vocabulary vocabulary) {
        if (condition.anyOf().isEmpty()) {
            Bits.add(needNone, rule);
        }
        condition.anyOf().forEach(code -> Bits.add(enabledBy[vocabulary.codePlace(code)], rule));
        condition.allOf().forEach(code -> {
            demandedCodes.add(vocabulary.codePlace(code));
            Bits.add(demandedBy[vocabulary.codePlace(code)], rule);
        });
    }

    /** The rules whose conditions on codes hold for exactly these codes; the array is the caller's. */
    long[] enabled(long[] codes) {
        long[] enabled = needNoContraindication.clone();
        long[] byRedFlags = needNoRedFlag.clone();
        Bits.forEach(codes, code -> Bits.addAll(code < contraindicationCount ? enabled : byRedFlags, enabledBy[code]));
        Bits.keepOnly(enabled, byRedFlags);
        for (int code : demanded) {
            if (!Bits.has(codes, code)) {
                Bits.removeAll(enabled, demandedBy[code]);
            }
        }
        return enabled;
    }
}
