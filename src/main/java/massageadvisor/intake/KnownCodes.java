package massageadvisor.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import massageadvisor.rules.Term;

/** The codes of a closed list, and the same as a message lists them. */
record KnownCodes(Set<String> codes, String listed) {
    static KnownCodes of(Collection<String> codes) {
        return new KnownCodes(Set.copyOf(codes), String.join(", ", new TreeSet<>(codes)));
    }

    static KnownCodes ofTerms(List<Term> terms) {
        return of(terms.stream().map(Term::code).toList());
    }

    KnownCodes and(KnownCodes others) {
        var all = new TreeSet<>(codes);
        all.addAll(others.codes);
        return of(all);
    }
}
