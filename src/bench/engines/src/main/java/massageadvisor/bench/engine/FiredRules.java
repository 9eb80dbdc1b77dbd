package massageadvisor.bench.engine;

import java.util.BitSet;

/** Where the right-hand sides of rules note that they fired. */
public final class FiredRules {
    private final BitSet places = new BitSet();

    public void add(int place) {
        places.set(place);
    }

    BitSet places() {
        return places;
    }
}
