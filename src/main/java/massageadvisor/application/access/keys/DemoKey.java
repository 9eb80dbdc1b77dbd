package massageadvisor.application.access.keys;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.authentication.Caller;
import massageadvisor.application.access.clinics.ClinicId;

/** The key {@code demo} for a newcomer's first calls: it opens the demo clinic, or nothing at all. */
public final class DemoKey {
    public static final String TEXT = "demo";

    /** Stands for it where keys are named; no key has this id. */
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

    public static DemoKey open() {
        return new DemoKey(Optional.of(CALLER));
    }

    public static DemoKey closed() {
        return new DemoKey(Optional.empty());
    }

    public Optional<Caller> find(String presented) {
        return presented.equals(TEXT) ? caller : Optional.empty();
    }
}
