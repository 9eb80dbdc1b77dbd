package massageadvisor.application;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs a task periodically on its own daemon thread until it is closed. A task that fails is logged and repeated
 * sooner.
 */
public final class PeriodicTask implements AutoCloseable {
    private static final int RETRY_DIVISOR = 4;

    private final Runnable work;
    private final String name;
    private final Duration pause;
    private final ScheduledExecutorService timer;
    private boolean failing;

    private PeriodicTask(Duration pause, String name, Runnable work) {
        this.pause = pause;
        this.name = name;
        this.work = work;
        this.timer = Executors.newSingleThreadScheduledExecutor(run -> {
            var thread = new Thread(run, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts at once. The pause between two runs is a quarter as long after a failure. */
    public static PeriodicTask every(Duration pause, String name, Runnable work) {
        var task = new PeriodicTask(pause, name, work);
        task.next(Duration.ZERO);
        return task;
    }

    private void next(Duration after) {
        try {
            var unused = timer.schedule(this::round, after.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            Log.debugf("The %s has ended", name);
        }
    }

    private void round() {
        next(succeeds() ? pause : pause.dividedBy(RETRY_DIVISOR));
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
