package massageadvisor.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Intakes over the whole vocabulary of a book; the same seed gives the same ones. */
public final class RandomIntakes {
    private static final int[] DURATIONS = {0, 1, 2, 3, 20, 41, 42, 60, 84, 85, 200, DurationDays.MAX};
    /** Most people report little, some a lot. */
    private static final int[] HOW_MANY_CODES = {0, 0, 0, 1, 1, 2, 3, 6};

    private final Random random;
    private final List<String> causes;
    private final List<String> contraindications;
    private final List<String> redFlags;

    private RandomIntakes(Vocabulary vocabulary, long seed) {
        this.random = new Random(seed);
        this.causes = codes(vocabulary.causes());
        this.contraindications = codes(vocabulary.contraindications());
        this.redFlags = codes(vocabulary.redFlags());
    }

    public static List<Intake> of(Vocabulary vocabulary, int count, long seed) {
        var intakes = new RandomIntakes(vocabulary, seed);
        return IntStream.range(0, count).mapToObj(any -> intakes.next()).toList();
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    private Intake next() {
        var sure = some(contraindications);
        var flags = random.nextInt(4) == 0 ? Optional.<TreeSet<String>>empty() : Optional.of(fewer(redFlags));
        var unsure = new TreeSet<String>();
        if (random.nextInt(4) == 0) {
            unsure.addAll(some(contraindications));
            unsure.addAll(fewer(redFlags));
            unsure.removeAll(sure);
            flags.ifPresent(unsure::removeAll);
        }
        return new Intake(
                causes.get(random.nextInt(causes.size())),
                new PainLevel(random.nextInt(random.nextBoolean() ? 7 : PainLevel.MAX + 1)),
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(new DurationDays(DURATIONS[random.nextInt(DURATIONS.length)])),
                sure,
                flags.map(codes -> codes),
                unsure,
                new Preferences(oneOf(Pressure.values()), oneOf(Heat.values()), oneOf(Goal.values())));
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private TreeSet<String> some(List<String> codes) {
        var shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, random);
        int count = HOW_MANY_CODES[random.nextInt(HOW_MANY_CODES.length)];
        return new TreeSet<>(shuffled.subList(0, Math.min(count, codes.size())));
    }

    private TreeSet<String> fewer(List<String> codes) {
        return random.nextBoolean() ? new TreeSet<>() : some(codes);
    }
}
