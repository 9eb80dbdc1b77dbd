package massageadvisor.application.access.keys;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.authentication.Caller;
import massageadvisor.application.access.clinics.ClinicId;

/** The key {@code demo} for first calls in a tutorial: gives access to the demo clinic if it is enabled. */
public final class DemoKey {
    public static final String TEXT = "demo";

    /** The id of this key in logs and limits; no stored key has it. */
    public static final UUID ID = new UUID(0, 1);

    private static final Caller CALLER = new Caller(
            ID,
            ClinicId.DEMO,
            KeyKind.SECRET,
            EnumSet.of(Scope.RECOMMEND, Scope.RECORDS_READ, Scope.RECORDS_WRITE, Scope.RECORDS_ERASE));

    private final Optional<Caller> caller;

    private DemoKey(Optional<Caller> caller) {
        this.caller = caller;
    }

    public static DemoKey enabled() {
        return new DemoKey(Optional.of(CALLER));
    }

    public static DemoKey disabled() {
        return new DemoKey(Optional.empty());
    }

    public boolean isEnabled() {
        return caller.isPresent();
    }

    /** Returns the demo caller if this is the demo key and it is enabled. */
    public Optional<Caller> find(String presented) {
        return presented.equals(TEXT) ? caller : Optional.empty();
    }
}
