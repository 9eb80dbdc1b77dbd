package massageadvisor.application.access.clinics;

import java.time.Instant;

/** A clinic, the owner of recommendations and keys. */
public record Clinic(ClinicId id, String name, Instant createdAt) {}
