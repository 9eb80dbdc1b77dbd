package massageadvisor.application.access.keys;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.rules.vocabulary.Coded;

/** A permission of an API key. */
public enum Scope implements Coded {
    /** Preview, explain and interview, none of which stores anything. */
    RECOMMEND("recommend", Owner.CLINIC),
    RECORDS_READ("records:read", Owner.CLINIC),
    RECORDS_WRITE("records:write", Owner.CLINIC),
    RECORDS_ERASE("records:erase", Owner.CLINIC),
    /** Create and revoke keys of the caller's own clinic. */
    CLINIC_ADMIN("clinic:admin", Owner.CLINIC),
    /** Create clinics, and create and revoke keys of any clinic and of the platform. */
    PLATFORM_ADMIN("platform:admin", Owner.PLATFORM),
    RULES_AUTHOR("rules:author", Owner.PLATFORM),
    RULES_PUBLISH("rules:publish", Owner.PLATFORM);

    private enum Owner {
        CLINIC,
        PLATFORM
    }

    private final String code;
    private final Owner owner;

    Scope(String code, Owner owner) {
        this.code = code;
        this.owner = owner;
    }

    @Override
    public String code() {
        return code;
    }

    /** The scopes that keys of this owner may have. Scopes of the platform give no access to health data. */
    public static Set<Scope> of(ClinicId clinic) {
        var owner = clinic.equals(ClinicId.PLATFORM) ? Owner.PLATFORM : Owner.CLINIC;
        var scopes = EnumSet.noneOf(Scope.class);
        Stream.of(values()).filter(scope -> scope.owner == owner).forEach(scopes::add);
        return scopes;
    }

    /** The scopes with these codes. A code that this version does not know is skipped and grants nothing. */
    public static Set<Scope> parse(String... codes) {
        var scopes = EnumSet.noneOf(Scope.class);
        Stream.of(codes).flatMap(code -> Coded.find(Scope.class, code).stream()).forEach(scopes::add);
        return scopes;
    }
}
