package massageadvisor.application;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that is done again and again beside the calls, on a thread of its own, until it is closed. */
public final class Repeated implements AutoCloseable {
    private final Runnable work;
    private final String name;
    private final ScheduledExecutorService timer;
    private boolean failing;

    private Repeated(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins at once; between two rounds lies this time. */
    public static Repeated every(Duration pause, String name, Runnable work) {
        var repeated = new Repeated(name, work);
        var unused = repeated.timer.scheduleWithFixedDelay(repeated::round, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return repeated;
    }

    /** A timer that saw an exception would never run again. A database that is away is said once, not every second. */
    private void round() {
        try {
            work.run();
            if (failing) {
                Log.infof("The %s works again", name);
            }
            failing = false;
        } catch (StoreUnavailableException e) {
            if (!failing) {
                Log.warnf("The %s waits for the database: %s", name, e.reason());
            }
            failing = true;
        } catch (RuntimeException e) {
            Log.errorf(e, "The %s failed", name);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
