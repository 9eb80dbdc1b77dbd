package massageadvisor.application.access.clinics;

import java.util.UUID;

/** The id of a clinic, the tenant to which recommendations and keys belong. */
public record ClinicId(UUID value) {
    /** The platform itself, which owns keys but no recommendations. */
    public static final ClinicId PLATFORM = new ClinicId(new UUID(0, 0));

    /** The clinic of the key {@code demo}. It also owns recommendations that were stored before clinics existed. */
    public static final ClinicId DEMO = new ClinicId(new UUID(0, 1));

    public static ClinicId parse(String text) {
        return new ClinicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
