package massageadvisor.rules.engine;

import java.util.List;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Vocabulary;

/** What fired rules that test codes do: known for each code by itself, gathered for rules that test more. */
final class CodeEffects {
    private final int[] ofCode;
    private final int[] ofCodeWhenUnsure;
    /** The rules that test several sets of codes, or codes and attributes. */
    private final long[] testingMore;

    private final int[] ofRule;
    private final int[] ofRuleWhenUnsure;

    CodeEffects(List<Rule> rules, Vocabulary vocabulary) {
        this.ofCode = new int[vocabulary.codeCount()];
        this.ofCodeWhenUnsure = new int[vocabulary.codeCount()];
        this.testingMore = Bits.none(rules.size());
        this.ofRule = new int[rules.size()];
        this.ofRuleWhenUnsure = new int[rules.size()];
        for (int rule = 0; rule < rules.size(); rule++) {
            var then = rules.get(rule).then();
            ofRule[rule] = EffectBits.of(then, then.triage());
            ofRuleWhenUnsure[rule] = EffectBits.of(then, then.triage().whenUnsure());
            index(rule, rules.get(rule).when(), vocabulary);
        }
    }

    private void index(int rule, Condition when, Vocabulary vocabulary) {
        var codes = CodeClauses.of(when, vocabulary);
        if (codes.size() == 1 && !when.testsAttributes()) {
            Bits.forEach(codes.get(0), code -> {
                ofCode[code] |= ofRule[rule];
                ofCodeWhenUnsure[code] |= ofRuleWhenUnsure[rule];
            });
        } else if (!codes.isEmpty()) {
            Bits.add(testingMore, rule);
        }
    }

    /**
     * The gathered effects. A rule on several codes may be gathered as sure by one and as unsure by another; since it
     * asks for less when unsure, the sure one counts.
     */
    int of(Facts facts, Firing firing) {
        long[] present = facts.present();
        long[] reported = facts.reported();
        int gathered = 0;
        for (int word = 0; word < reported.length; word++) {
            gathered |= EffectBits.gather(word, present[word], ofCode)
                    | EffectBits.gather(word, reported[word] & ~present[word], ofCodeWhenUnsure);
        }
        return gathered
                | EffectBits.gather(firing.certain(), testingMore, ofRule)
                | EffectBits.gather(firing.uncertain(), testingMore, ofRuleWhenUnsure);
    }
}
