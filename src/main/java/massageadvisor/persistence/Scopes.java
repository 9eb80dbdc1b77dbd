package massageadvisor.persistence;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.rules.vocabulary.Coded;

/** The scopes of a row. */
final class Scopes {
    private Scopes() {}

    /** A word that this version does not know allows nothing. */
    static Set<Scope> parse(String... codes) {
        return Stream.of(codes)
                .flatMap(code -> Coded.find(Scope.class, code).stream())
                .collect(Collectors.toSet());
    }
}
