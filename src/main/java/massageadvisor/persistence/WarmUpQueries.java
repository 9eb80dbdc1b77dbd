package massageadvisor.persistence;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.access.clinics.ClinicId;

/** Runs the main queries once at the start: the first query takes as long as thousands of later ones. */
@Singleton
class WarmUpQueries {
    private static final UUID NO_ID = new UUID(0, 0);

    private final RecommendationStore store;

    WarmUpQueries(RecommendationStore store) {
        this.store = store;
    }

    @Startup
    @ActivateRequestContext
    void run() {
        try {
            var unusedOne = store.find(ClinicId.PLATFORM, NO_ID);
            var unusedList = store.list(ClinicId.PLATFORM, Optional.of("nobody"), Optional.of(NO_ID), 1);
        } catch (StoreUnavailableException e) {
            Log.warnf("Warm-up queries failed, database unavailable: %s", e.reason());
        }
    }
}
