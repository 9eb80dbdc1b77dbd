package massageadvisor.application.access.keys;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.rules.vocabulary.Coded;

/** One thing that a key may do. */
public enum Scope implements Coded {
    /** Preview, explain, interview: decide and keep nothing. */
    RECOMMEND("recommend", Owner.CLINIC),
    RECORDS_READ("records:read", Owner.CLINIC),
    RECORDS_WRITE("records:write", Owner.CLINIC),
    RECORDS_ERASE("records:erase", Owner.CLINIC),
    /** Make and revoke the keys of the own clinic. */
    CLINIC_ADMIN("clinic:admin", Owner.CLINIC),
    /** Make clinics, the keys of each, and those of the platform. */
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

    /** The scopes that keys of this clinic may have; those of the platform have none over health data. */
    public static Set<Scope> of(ClinicId clinic) {
        var owner = clinic.equals(ClinicId.PLATFORM) ? Owner.PLATFORM : Owner.CLINIC;
        var scopes = EnumSet.noneOf(Scope.class);
        Stream.of(values()).filter(scope -> scope.owner == owner).forEach(scopes::add);
        return scopes;
    }
}
