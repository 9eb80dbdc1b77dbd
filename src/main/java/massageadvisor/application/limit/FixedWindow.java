package massageadvisor.application.limit;

/** The tokens of one key in one fixed window, as known at this node. Any thread may take tokens; one at a time adds. */
final class FixedWindow {
    private final long number;
    private Tokens tokens;
    private long end;

    /**
     * Both counts, read and written together.
     *
     * @param leased number of tokens that this node can spend
     * @param unleased number of tokens that the window has for further leases
     */
    record Tokens(int leased, int unleased) {
        private Tokens minusOne() {
            return leased == 0 ? this : new Tokens(leased - 1, unleased);
        }

        private Tokens plus(TokenLease lease) {
            return new Tokens(leased + lease.granted(), lease.remaining());
        }

        /** Number of tokens left in the window, as far as this node knows. */
        int total() {
            return leased + unleased;
        }
    }

    /**
     * Creates a window with the tokens of its first lease.
     *
     * @param end end of the window by the ticker of this node
     */
    FixedWindow(TokenLease lease, long end) {
        number = lease.window();
        tokens = new Tokens(lease.granted(), lease.remaining());
        this.end = end;
    }

    /** Adds the tokens of a lease. Every estimate of the end is exact or too early, so the latest one is the best. */
    synchronized void add(TokenLease lease, long newEnd) {
        if (newEnd - end > 0) {
            end = newEnd;
        }
        tokens = tokens.plus(lease);
    }

    boolean isOf(TokenLease lease) {
        return number == lease.window();
    }

    /** Time until the window ends; zero or negative afterwards. */
    synchronized long nanosLeft(long now) {
        return end - now;
    }

    /** Takes one token if there is one, and returns the counts from before. */
    synchronized Tokens take() {
        var before = tokens;
        tokens = before.minusOne();
        return before;
    }

    synchronized Tokens tokens() {
        return tokens;
    }
}
