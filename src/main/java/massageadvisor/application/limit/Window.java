package massageadvisor.application.limit;

import java.util.concurrent.atomic.AtomicInteger;

/** What one node holds of a key's present window. Any thread may spend; one at a time adds a lease. */
final class Window {
    private final long number;
    private final AtomicInteger held;

    private volatile int left;
    private volatile long end;

    /** With an end by the node's own ticker. */
    Window(Lease lease, long end) {
        number = lease.window();
        held = new AtomicInteger(lease.granted());
        left = lease.left();
        this.end = end;
    }

    /**
     * Takes one more lease in. Each end is right or too early, so the later one holds. What is held grows before less
     * is left: who sees nothing left also sees all that was granted.
     */
    void add(Lease lease, long itsEnd) {
        held.addAndGet(lease.granted());
        if (itsEnd - end > 0) {
            end = itsEnd;
        }
        left = lease.left();
    }

    boolean isOf(Lease lease) {
        return number == lease.window();
    }

    /** How long it still lasts; not positive once it is over. */
    long nanosLeft(long now) {
        return end - now;
    }

    /** Spends one and says how many are held then, or -1 if none was. */
    int spend() {
        int before = held.getAndUpdate(count -> Math.max(0, count - 1));
        return before - 1;
    }

    int held() {
        return held.get();
    }

    /** How many more can be leased. */
    int left() {
        return left;
    }
}
