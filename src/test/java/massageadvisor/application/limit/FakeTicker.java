package massageadvisor.application.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A ticker that a test advances. It starts shortly before an overflow. */
public final class FakeTicker implements Ticker {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

    public void advance(Duration duration) {
        now.addAndGet(duration.toNanos());
    }

    @Override
    public long read() {
        return now.get();
    }
}
