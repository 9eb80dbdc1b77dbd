package massageadvisor.application.access.clinics;

import java.util.UUID;

/** Whose rows are meant: each clinic sees and makes its own and no others. */
public record ClinicId(UUID value) {
    /** The platform itself, which owns keys but no recommendations. */
    public static final ClinicId PLATFORM = new ClinicId(new UUID(0, 0));

    /** The clinic of the key {@code demo}, and of what was kept before there were clinics. */
    public static final ClinicId DEMO = new ClinicId(new UUID(0, 1));

    public static ClinicId parse(String text) {
        return new ClinicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
