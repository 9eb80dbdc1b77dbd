package massageadvisor.application.access.keys;

import massageadvisor.application.access.clinics.ClinicId;

/** How many keys of one owner may be live at a time. */
public record ActiveKeyLimit(int ofOneName, int inAll) {
    /** Of one name the present one and the one that takes over; in all far more than a clinic has programs. */
    static final ActiveKeyLimit OF_A_CLINIC = new ActiveKeyLimit(2, 100);

    /** Whoever has a key of the platform may make clinics without number anyway. */
    static final ActiveKeyLimit OF_THE_PLATFORM = new ActiveKeyLimit(2, Integer.MAX_VALUE);

    static ActiveKeyLimit of(ClinicId owner) {
        return owner.equals(ClinicId.PLATFORM) ? OF_THE_PLATFORM : OF_A_CLINIC;
    }
}
