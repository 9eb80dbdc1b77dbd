package massageadvisor.application.limit;

/** What one node holds of a key's present window. Any thread may spend; one at a time adds a lease. */
final class FixedWindow {
    private final long number;
    private Tokens tokens;
    private long end;

    /**
     * Seen together, so that nobody sees a lease half taken in.
     *
     * @param held what may be spent here
     * @param left what the window has for further leases
     */
    record Tokens(int held, int left) {
        private Tokens lessOne() {
            return held == 0 ? this : new Tokens(held - 1, left);
        }

        private Tokens with(TokenLease lease) {
            return new Tokens(held + lease.granted(), lease.left());
        }

        /** Of the whole window, as far as this node knows. */
        int remaining() {
            return held + left;
        }
    }

    /** With an end by the node's own ticker. */
    FixedWindow(TokenLease lease, long end) {
        number = lease.window();
        tokens = new Tokens(lease.granted(), lease.left());
        this.end = end;
    }

    /** Takes one more lease in. Each end is right or too early, so the later one holds. */
    synchronized void add(TokenLease lease, long itsEnd) {
        if (itsEnd - end > 0) {
            end = itsEnd;
        }
        tokens = tokens.with(lease);
    }

    boolean isOf(TokenLease lease) {
        return number == lease.window();
    }

    /** How long it still lasts; not positive once it is over. */
    synchronized long nanosLeft(long now) {
        return end - now;
    }

    /** Spends one if one is held, and says what there was before. */
    synchronized Tokens spend() {
        var before = tokens;
        tokens = before.lessOne();
        return before;
    }

    synchronized Tokens tokens() {
        return tokens;
    }
}
