package massageadvisor.input;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Term;

/** The codes of a closed list, and the same codes as the text of a message. */
public record KnownCodes(Set<String> codes, String listed) {
    public static KnownCodes of(Collection<String> codes) {
        return new KnownCodes(Set.copyOf(codes), String.join(", ", new TreeSet<>(codes)));
    }

    /** The codes of an enum without the constant that stands for a missing value, which callers express by omission. */
    public static <E extends Enum<E> & Coded> KnownCodes ofEnum(Class<E> type, E notSaid) {
        return of(Stream.of(type.getEnumConstants())
                .filter(constant -> constant != notSaid)
                .map(Coded::code)
                .toList());
    }

    public static KnownCodes ofTerms(List<Term> terms) {
        return of(terms.stream().map(Term::code).toList());
    }

    public KnownCodes and(KnownCodes others) {
        var all = new TreeSet<>(codes);
        all.addAll(others.codes);
        return of(all);
    }
}
