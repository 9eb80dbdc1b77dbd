package massageadvisor.rules.proof;

import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Vocabulary;

/** What a rule asks of codes, and its bearing when it fires for certain or because of a code that is unsure. */
record CodeRule(List<Clause> clauses, long whenUnsure, long whenCertain) {
    static CodeRule of(Rule rule, Vocabulary vocabulary) {
        return new CodeRule(
                Clause.of(rule.when(), vocabulary), Bearing.whenUnsure(rule.then()), Bearing.of(rule.then()));
    }

    /** As far as the bits of a mask show it. */
    CodeRule masked(long mask) {
        return new CodeRule(clauses, whenUnsure & mask, whenCertain & mask);
    }
}
