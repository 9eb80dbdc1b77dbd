package massageadvisor.rules.engine;

/** The rules that fire, by their places in the book; the uncertain ones would not without a code that is unsure. */
public final class Firing {
    private final long[] all;
    private final long[] certain;
    private final long[] uncertain;

    public Firing(long[] all, long[] certain) {
        this(all, certain, all.clone());
        Bits.removeAll(uncertain, certain);
    }

    public long[] all() {
        return all;
    }

    public long[] certain() {
        return certain;
    }

    public long[] uncertain() {
        return uncertain;
    }

    /** A firing without uncertain rules; {@code none} is an empty set, which may be shared. */
    static Firing ofCertain(long[] all, long[] none) {
        return new Firing(all, all, none);
    }

    private Firing(long[] all, long[] certain, long[] uncertain) {
        this.all = all;
        this.certain = certain;
        this.uncertain = uncertain;
    }

    Firing restrictedTo(long[] rules) {
        return new Firing(Bits.and(all, rules), Bits.and(certain, rules));
    }
}
