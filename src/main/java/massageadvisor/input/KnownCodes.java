package massageadvisor.input;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Term;

/** The codes of a closed list, and the same as a message lists them. */
public record KnownCodes(Set<String> codes, String listed) {
    public static KnownCodes of(Collection<String> codes) {
        return new KnownCodes(Set.copyOf(codes), String.join(", ", new TreeSet<>(codes)));
    }

    /** What a person can say; that nothing was said is left out, not sent. */
    public static <E extends Enum<E> & Coded> KnownCodes ofWords(Class<E> words, E notSaid) {
        return of(Stream.of(words.getEnumConstants())
                .filter(word -> word != notSaid)
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
