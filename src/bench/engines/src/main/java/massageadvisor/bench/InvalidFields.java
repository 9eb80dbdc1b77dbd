package massageadvisor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import massageadvisor.input.ObjectChecks;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Makes the fields of an intake invalid: out of range, misspelt, of a wrong type, reported twice or left out. */
final class InvalidFields {
    private static final List<String> FIELDS = List.of(
            "cause",
            "painLevel",
            "durationDays",
            "pressure",
            "heat",
            "goal",
            "contraindications",
            "redFlags",
            "unsure");

    private final Random random;
    private final List<String> contraindications;
    private final List<String> redFlags;

    InvalidFields(Vocabulary vocabulary, long seed) {
        this.random = new Random(seed);
        this.contraindications =
                vocabulary.contraindications().stream().map(Term::code).toList();
        this.redFlags = vocabulary.redFlags().stream().map(Term::code).toList();
    }

    /** The same fields, of which one or two are invalid. */
    Map<String, Object> of(Map<String, Object> valid) {
        var fields = new HashMap<>(valid);
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            var field = oneOf(FIELDS);
            fields.put(field, invalid(field, valid.get(field)));
        }
        if (random.nextInt(4) == 0) {
            var code = List.of(oneOf(contraindications));
            fields.put("unsure", code);
            fields.put("contraindications", code);
        }
        return fields;
    }

    private Object invalid(String field, Object value) {
        return switch (field) {
            case "cause" -> oneOf(Arrays.asList(null, "", "stres-tension", "Unknown", 3, true));
            case "painLevel" -> oneOf(Arrays.asList(null, PainLevel.MAX + 1, -1, 6.5, "3", true, Integer.MAX_VALUE));
            case "durationDays" -> oneOf(List.of(DurationDays.MAX + 1, -1, 1.5, "14", "acute", false));
            case "pressure", "heat", "goal" -> oneOf(List.of("", "not-said", "any-answer", "Firm", 1, List.of()));
            case "contraindications" -> invalidCodes(value, contraindications, redFlags);
            case "redFlags" -> invalidCodes(value, redFlags, contraindications);
            default -> invalidCodes(value, redFlags, List.of("any-answer"));
        };
    }

    private Object invalidCodes(Object value, List<String> known, List<String> others) {
        var valid = value instanceof List<?> list ? list : List.of();
        var code = oneOf(known);
        return oneOf(List.of(
                "all",
                true,
                Map.of("code", code),
                Collections.nCopies(ObjectChecks.MAX_CODES + 1, "many-" + random.nextInt()),
                with(valid, code, code),
                with(valid, code + "s"),
                with(valid, oneOf(others)),
                with(valid, 3),
                with(valid, (Object) null)));
    }

    private static List<Object> with(List<?> some, Object... more) {
        return new ArrayList<>(Stream.concat(some.stream(), Arrays.stream(more)).toList());
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
