package massageadvisor.http.storm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Valid intakes, and each of them a little worse; the same seed gives the same. */
final class RandomIntake {
    private static final Vocabulary WORDS = BuiltInBook.BOOK.vocabulary();
    private static final List<String> CAUSES = codes(WORDS.causes());
    private static final List<String> CONTRAINDICATIONS = codes(WORDS.contraindications());
    private static final List<String> RED_FLAGS = codes(WORDS.redFlags());
    private static final List<Integer> DURATIONS = List.of(0, 1, 2, 3, 41, 42, 84, 85, 200, 36_500);

    private final Random random;

    RandomIntake(Random random) {
        this.random = random;
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    ObjectNode next() {
        var intake = JsonNodeFactory.instance.objectNode();
        intake.put("cause", oneOf(CAUSES)).put("painLevel", random.nextInt(random.nextBoolean() ? 7 : 11));
        var contraindications = some(CONTRAINDICATIONS);
        put(intake, "contraindications", contraindications);
        var redFlags = chance(3) ? some(RED_FLAGS) : List.<String>of();
        if (!chance(4)) {
            put(intake, "redFlags", redFlags);
        }
        if (chance(4)) {
            put(intake, "unsure", absent(intake, some(either())));
        }
        if (!chance(4)) {
            intake.put("durationDays", oneOf(DURATIONS));
        }
        if (!chance(4)) {
            addPreferences(intake.putObject("preferences"));
        }
        if (chance(4)) {
            intake.put("subject", "app-user-" + Integer.toHexString(random.nextInt()));
        }
        return intake;
    }

    private void addPreferences(ObjectNode preferences) {
        if (random.nextBoolean()) {
            preferences.put("pressure", oneOf(List.of("gentle", "moderate", "firm")));
        }
        if (random.nextBoolean()) {
            preferences.put("heat", oneOf(List.of("wanted", "avoid")));
        }
        if (random.nextBoolean()) {
            preferences.put("goal", oneOf(List.of("relaxation", "pain-relief", "mobility")));
        }
    }

    /** The same person with more pain, or with one more code, or sure of one more code. */
    ObjectNode worse(ObjectNode intake) {
        var worse = intake.deepCopy();
        var unsure = StormAnswer.strings(intake.path("unsure"));
        if (!unsure.isEmpty() && random.nextBoolean()) {
            var sure = oneOf(unsure);
            put(
                    worse,
                    "unsure",
                    unsure.stream().filter(code -> !code.equals(sure)).toList());
            report(worse, sure);
        } else if (intake.path("painLevel").asInt() < 10 && random.nextBoolean()) {
            worse.put("painLevel", intake.path("painLevel").asInt() + 1);
        } else {
            var more = absent(intake, either());
            if (!more.isEmpty()) {
                addSomewhere(worse, oneOf(more), unsure);
            }
        }
        return worse;
    }

    private void addSomewhere(ObjectNode worse, String code, List<String> unsure) {
        if (random.nextBoolean()) {
            put(worse, "unsure", Stream.concat(unsure.stream(), Stream.of(code)).toList());
        } else {
            report(worse, code);
        }
    }

    private static void report(ObjectNode worse, String code) {
        var list = CONTRAINDICATIONS.contains(code) ? "contraindications" : "redFlags";
        var codes = new ArrayList<>(StormAnswer.strings(worse.path(list)));
        codes.add(code);
        put(worse, list, codes);
    }

    private static List<String> either() {
        return Stream.concat(CONTRAINDICATIONS.stream(), RED_FLAGS.stream()).toList();
    }

    private static List<String> absent(ObjectNode intake, List<String> codes) {
        var present = new TreeSet<>(StormAnswer.strings(intake.path("contraindications")));
        present.addAll(StormAnswer.strings(intake.path("redFlags")));
        present.addAll(StormAnswer.strings(intake.path("unsure")));
        return codes.stream().filter(code -> !present.contains(code)).toList();
    }

    private List<String> some(List<String> codes) {
        var shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, random);
        int most = chance(20) ? codes.size() : 3;
        return List.copyOf(shuffled.subList(0, random.nextInt(most + 1)));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static void put(ObjectNode intake, String field, Collection<String> codes) {
        var array = intake.putArray(field);
        codes.forEach(array::add);
    }
}
