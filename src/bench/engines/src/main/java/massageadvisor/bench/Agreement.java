package massageadvisor.bench;

import massageadvisor.rules.vocabulary.Intake;

/** Wants of every engine what the readable interpreter answers; ends with 1 at the first difference. */
public final class Agreement {
    private static final int INTAKES = Integer.getInteger("agreement.intakes", 3_000);
    private static final long SEED = 7;

    private Agreement() {}

    public static void main(String... arguments) {
        var model = Engines.of("readable-interpreter");
        var intakes = RandomIntakes.of(Books.BUILT_IN.vocabulary(), INTAKES, SEED);
        for (var name : Engines.ALL.keySet()) {
            var engine = Engines.of(name);
            for (var intake : intakes) {
                wantSame(name, intake, model.answerTo(intake), engine.answerTo(intake));
            }
            System.out.printf("%s agrees on %d intakes%n", name, intakes.size());
        }
    }

    private static void wantSame(String name, Intake intake, Answer model, Answer engine) {
        if (!engine.equals(model)) {
            System.err.printf("%s differs for %s%n  model: %s%n  %s: %s%n", name, intake, model, name, engine);
            System.exit(1);
        }
    }
}
