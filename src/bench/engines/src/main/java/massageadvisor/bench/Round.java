package massageadvisor.bench;

import java.util.List;

/** An engine with prepared intakes that it decides in turn, for ever. */
final class Round<I, D> {
    static final int INTAKES = 1024;
    static final long SEED = 3;

    private final Engine<I, D> engine;
    private final List<I> inputs;
    private int next;

    private Round(Engine<I, D> engine) {
        this.engine = engine;
        this.inputs = RandomIntakes.of(Books.BUILT_IN.vocabulary(), INTAKES, SEED).stream()
                .map(engine::prepare)
                .toList();
    }

    static <I, D> Round<I, D> of(Engine<I, D> engine) {
        return new Round<>(engine);
    }

    D next() {
        return engine.decide(inputs.get(next++ & INTAKES - 1));
    }
}
