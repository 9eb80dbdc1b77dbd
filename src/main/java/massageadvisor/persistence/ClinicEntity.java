package massageadvisor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import massageadvisor.application.access.clinics.Clinic;
import massageadvisor.application.access.clinics.ClinicId;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code clinic}, which all clinics share. It holds no health data. */
@Entity
@Immutable
@Table(name = "clinic")
class ClinicEntity {
    @Id
    String id;

    @Column(nullable = false)
    String name;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    protected ClinicEntity() {}

    ClinicEntity(Clinic clinic) {
        this.id = clinic.id().toString();
        this.name = clinic.name();
        this.createdAt = clinic.createdAt();
    }

    Clinic clinic() {
        return new Clinic(ClinicId.parse(id), name, createdAt);
    }
}
