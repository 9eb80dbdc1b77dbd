package massageadvisor.application.access;

/** How many keys of one owner may be live at a time. */
public record LiveKeys(int ofOneName, int inAll) {
    /** Of one name the present one and the one that takes over; in all far more than a clinic has programs. */
    static final LiveKeys OF_A_CLINIC = new LiveKeys(2, 100);

    /** Whoever has a key of the platform may make clinics without number anyway. */
    static final LiveKeys OF_THE_PLATFORM = new LiveKeys(2, Integer.MAX_VALUE);

    static LiveKeys of(ClinicId owner) {
        return owner.equals(ClinicId.PLATFORM) ? OF_THE_PLATFORM : OF_A_CLINIC;
    }
}
