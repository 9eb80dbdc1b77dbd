package massageadvisor.application;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that is done again and again beside the calls, on a thread of its own, until it is closed. */
public final class Repeated implements AutoCloseable {
    private static final int SOONER_AFTER_A_FAILURE = 4;

    private final Runnable work;
    private final String name;
    private final Duration pause;
    private final ScheduledExecutorService timer;
    private boolean failing;

    private Repeated(Duration pause, String name, Runnable work) {
        this.pause = pause;
        this.name = name;
        this.work = work;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins at once; between two rounds lies this time, after one that failed a quarter of it. */
    public static Repeated every(Duration pause, String name, Runnable work) {
        var repeated = new Repeated(pause, name, work);
        repeated.next(Duration.ZERO);
        return repeated;
    }

    private void next(Duration after) {
        try {
            var unused = timer.schedule(this::round, after.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            Log.debugf("The %s has ended", name);
        }
    }

    private void round() {
        next(succeeds() ? pause : pause.dividedBy(SOONER_AFTER_A_FAILURE));
    }

    /**
     * Nobody would see an exception, nor come again after it. A database that is away is said once, not every second.
     */
    private boolean succeeds() {
        try {
            work.run();
            if (failing) {
                Log.infof("The %s works again", name);
            }
            failing = false;
            return true;
        } catch (StoreUnavailableException e) {
            if (!failing) {
                Log.warnf("The %s waits for the database: %s", name, e.reason());
            }
            failing = true;
        } catch (RuntimeException e) {
            Log.errorf(e, "The %s failed", name);
        }
        return false;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
