package massageadvisor.bench.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Conditions of rules as Java expressions over {@link PlainFacts}. */
final class PlainCondition {
    static final String SOME_CONTRAINDICATION = "in.contraindications != 0";
    static final String SOME_RED_FLAG = "in.redFlags != 0";

    private final Vocabulary vocabulary;

    PlainCondition(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Without which a rule cannot fire; empty if it tests attributes alone. */
    static String guard(Condition when) {
        if (!when.contraindications().asksForNothing()) {
            return SOME_CONTRAINDICATION;
        }
        return when.redFlags().asksForNothing() ? "" : SOME_RED_FLAG;
    }

    static String kind(String guard) {
        return switch (guard) {
            case SOME_CONTRAINDICATION -> "contraindications";
            case SOME_RED_FLAG -> "red_flags";
            default -> "attributes";
        };
    }

    List<String> constants() {
        var constants = new ArrayList<String>();
        for (int place = 0; place < vocabulary.causes().size(); place++) {
            constants.add("private static final int "
                    + name(vocabulary.causes().get(place).code()) + "_CAUSE = " + place + ";");
        }
        constants.addAll(bits(vocabulary.contraindications()));
        constants.addAll(bits(vocabulary.redFlags()));
        return constants;
    }

    private static List<String> bits(List<Term> codes) {
        if (codes.size() > Long.SIZE) {
            throw new IllegalArgumentException("no room for " + codes.size() + " codes");
        }
        var constants = new ArrayList<String>();
        for (int place = 0; place < codes.size(); place++) {
            constants.add("private static final long " + name(codes.get(place).code()) + " = 1L << " + place + ";");
        }
        return constants;
    }

    private static String name(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    String test(Condition when) {
        var tests = new ArrayList<String>();
        either(
                tests,
                "in.cause",
                when.causes().stream()
                        .sorted()
                        .map(code -> name(code) + "_CAUSE")
                        .toList());
        if (when.painLevel().from() > 0) {
            tests.add("in.painLevel >= " + when.painLevel().from());
        }
        if (when.painLevel().to() < PainLevel.MAX) {
            tests.add("in.painLevel <= " + when.painLevel().to());
        }
        either(tests, "in.duration", ordinals(when.durations()));
        either(tests, "in.pressure", ordinals(when.pressures()));
        either(tests, "in.heat", ordinals(when.heats()));
        either(tests, "in.goal", ordinals(when.goals()));
        codes(tests, "in.contraindications", when.contraindications());
        codes(tests, "in.redFlags", when.redFlags());
        return tests.isEmpty() ? "true" : String.join(" && ", tests);
    }

    String onSureCodes(Condition when) {
        var tests = new ArrayList<String>();
        codes(tests, "in.sureContraindications", when.contraindications());
        codes(tests, "in.sureRedFlags", when.redFlags());
        return String.join(" && ", tests);
    }

    private static List<String> ordinals(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(Enum::ordinal)
                .sorted()
                .map(String::valueOf)
                .toList();
    }

    private static void either(List<String> tests, String field, List<String> values) {
        if (!values.isEmpty()) {
            var any = values.stream().map(value -> field + " == " + value).collect(Collectors.joining(" || "));
            tests.add(values.size() == 1 ? any : "(" + any + ")");
        }
    }

    private static void codes(List<String> tests, String field, CodeCondition condition) {
        if (!condition.anyOf().isEmpty()) {
            tests.add("(" + field + " & (" + mask(condition.anyOf()) + ")) != 0");
        }
        if (!condition.allOf().isEmpty()) {
            var mask = "(" + mask(condition.allOf()) + ")";
            tests.add("(" + field + " & " + mask + ") == " + mask);
        }
    }

    private static String mask(List<String> codes) {
        return codes.stream().map(PlainCondition::name).collect(Collectors.joining(" | "));
    }
}
