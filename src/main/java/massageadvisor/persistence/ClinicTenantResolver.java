package massageadvisor.persistence;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import massageadvisor.application.access.clinics.ClinicId;

/** The clinic of the transaction that this thread is in: Hibernate filters what it reads and writes by it. */
@Singleton
@PersistenceUnitExtension
class ClinicTenantResolver implements TenantResolver {
    private static final ThreadLocal<ClinicId> CLINIC = new ThreadLocal<>();

    static <T> T during(ClinicId clinic, Supplier<T> work) {
        CLINIC.set(clinic);
        try {
            return work.get();
        } finally {
            CLINIC.remove();
        }
    }

    /** Nobody's: Hibernate asks for it outside of any transaction. */
    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        var clinic = CLINIC.get();
        if (clinic == null) {
            throw new IllegalStateException("there is no clinic outside of TransactionRunner");
        }
        return clinic.toString();
    }
}
