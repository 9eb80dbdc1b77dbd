package massageadvisor.application.access.keys;

import massageadvisor.application.access.clinics.ClinicId;

/**
 * How many active keys one owner may have, that is, keys that are neither revoked nor expired.
 *
 * @param perName maximum of keys with the same name
 * @param total maximum of keys with any name
 */
public record ActiveKeyLimit(int perName, int total) {
    /** Two per name, so that a key can be rotated; in total far more than a clinic has programs. */
    static final ActiveKeyLimit OF_A_CLINIC = new ActiveKeyLimit(2, 100);

    /** No total: a platform key can create any number of clinics anyway. */
    static final ActiveKeyLimit OF_THE_PLATFORM = new ActiveKeyLimit(2, Integer.MAX_VALUE);

    static ActiveKeyLimit of(ClinicId owner) {
        return owner.equals(ClinicId.PLATFORM) ? OF_THE_PLATFORM : OF_A_CLINIC;
    }
}
