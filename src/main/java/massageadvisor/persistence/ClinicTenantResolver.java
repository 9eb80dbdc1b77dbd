package massageadvisor.persistence;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import massageadvisor.application.access.clinics.ClinicId;

/** The tenant of Hibernate: the clinic of the current transaction, by which it filters what it reads and writes. */
@Singleton
@PersistenceUnitExtension
class ClinicTenantResolver implements TenantResolver {
    private static final ThreadLocal<ClinicId> CLINIC = new ThreadLocal<>();

    static <T> T runAs(ClinicId clinic, Supplier<T> work) {
        CLINIC.set(clinic);
        try {
            return work.get();
        } finally {
            CLINIC.remove();
        }
    }

    /** Belongs to no clinic. Hibernate asks for it outside of transactions. */
    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        var clinic = CLINIC.get();
        if (clinic == null) {
            throw new IllegalStateException("no clinic: the query runs outside of TransactionRunner");
        }
        return clinic.toString();
    }
}
