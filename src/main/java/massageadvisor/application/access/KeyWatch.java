package massageadvisor.application.access;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import massageadvisor.application.StoreUnavailableException;

/** Looks for revoked keys every second, and writes down every minute when keys were used. */
@Singleton
@Startup
class KeyWatch {
    private static final int SECONDS_BETWEEN_LOOKS = 1;
    private static final int SECONDS_BETWEEN_NOTES = 60;

    private final KnownKeys knownKeys;
    private final KeyUses uses;
    private final KeyDirectory directory;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "key-watch");
        thread.setDaemon(true);
        return thread;
    });

    private boolean silent;

    KeyWatch(KnownKeys knownKeys, KeyUses uses, KeyDirectory directory) {
        this.knownKeys = knownKeys;
        this.uses = uses;
        this.directory = directory;
        repeat(this::look, SECONDS_BETWEEN_LOOKS);
        repeat(() -> uses.write(directory), SECONDS_BETWEEN_NOTES);
    }

    private void repeat(Runnable work, int seconds) {
        var unused = timer.scheduleWithFixedDelay(() -> runSafely(work), 0, seconds, TimeUnit.SECONDS);
    }

    /** A timer that saw an exception would never run again. */
    private void runSafely(Runnable work) {
        try {
            work.run();
        } catch (StoreUnavailableException e) {
            if (!silent) {
                Log.warnf(
                        "Revoked keys cannot be looked up (%s), so each call with a key asks the database", e.reason());
                silent = true;
            }
        } catch (RuntimeException e) {
            Log.error("The watch over keys failed", e);
        }
    }

    private void look() {
        knownKeys.lookForRevocations();
        if (silent) {
            Log.info("Revoked keys are looked up again");
            silent = false;
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
        runSafely(() -> uses.write(directory));
    }
}
