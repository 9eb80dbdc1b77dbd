package massageadvisor.http.clinic;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.KeySpec;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.input.InputErrors;
import massageadvisor.input.KnownCodes;
import massageadvisor.input.ObjectChecks;
import massageadvisor.input.StrictJson;
import massageadvisor.rules.vocabulary.Coded;

/** Reads the request to create a key. The valid kinds and scopes depend on the owner. */
@Singleton
class KeyReader {
    private static final List<String> FIELDS = List.of("name", "kind", "scopes", "expiresAt");
    private static final Set<Scope> PUBLISHABLE = Set.of(Scope.RECOMMEND);

    private final Clock clock;

    KeyReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns the specification of the key.
     *
     * @throws massageadvisor.input.InvalidInputException with all errors
     */
    KeySpec read(byte[] json, ClinicId owner) {
        var strict = new StrictJson();
        var tree = strict.read(json);
        var errors = new InputErrors(strict.errors());
        var body = new ObjectChecks(tree, "", FIELDS, errors);
        var name = body.requiredText("name", ClinicReader.NAME);
        var kind = body.optionalCode("kind", known(kinds(owner)))
                .flatMap(code -> Coded.find(KeyKind.class, code))
                .orElse(KeyKind.SECRET);
        var scopes = kind == KeyKind.PUBLISHABLE ? publishable(body) : secret(body, owner);
        var expiresAt = body.optionalTimeAfter("expiresAt", clock.instant());
        errors.throwIfAny();
        return new KeySpec(name, kind, scopes, expiresAt);
    }

    /** Only owners that can grant {@code recommend} can create publishable keys. */
    private static Set<KeyKind> kinds(ClinicId owner) {
        return Scope.of(owner).containsAll(PUBLISHABLE) ? EnumSet.allOf(KeyKind.class) : EnumSet.of(KeyKind.SECRET);
    }

    private static <E extends Enum<E> & Coded> KnownCodes known(Collection<E> values) {
        return KnownCodes.of(Coded.codesOf(values));
    }

    private static Set<Scope> publishable(ObjectChecks body) {
        var unused = body.optionalCodes("scopes", known(PUBLISHABLE));
        return PUBLISHABLE;
    }

    private static Set<Scope> secret(ObjectChecks body, ClinicId owner) {
        return body.requiredNonEmptyCodes("scopes", known(Scope.of(owner))).stream()
                .flatMap(code -> Coded.find(Scope.class, code).stream())
                .collect(Collectors.toSet());
    }
}
