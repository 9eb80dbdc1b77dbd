package massageadvisor.rules;

/** The rules that fire, by their places in the book; the uncertain ones would not without a code that is unsure. */
final class Firing {
    private final long[] all;
    private final long[] certain;
    private final long[] uncertain;

    Firing(long[] all, long[] certain) {
        this.all = all;
        this.certain = certain;
        this.uncertain = all.clone();
        Bits.removeAll(uncertain, certain);
    }

    long[] all() {
        return all;
    }

    long[] certain() {
        return certain;
    }

    long[] uncertain() {
        return uncertain;
    }

    Firing restrictedTo(long[] rules) {
        return new Firing(Bits.and(all, rules), Bits.and(certain, rules));
    }
}
