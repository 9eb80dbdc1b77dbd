package massageadvisor.rulebook.dmn;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * How fired rules come to an answer, in FEEL. Written from the contract, not from the engine: whoever runs it has a
 * second opinion.
 */
final class DecisionLogic {
    /**
     * A decision of the document.
     *
     * @param inputs the inputs that it looks at
     * @param decisions the decisions that it looks at
     */
    record Step(String name, List<String> inputs, List<String> decisions, String expression) {
        boolean asksTheTable() {
            return expression.contains(FiringTable.NAME + "(");
        }
    }

    private static final List<String> ASKED_OF_EVERY_RULE = List.of("cause", "painLevel", "pressure", "heat", "goal");

    private DecisionLogic() {}

    static List<Step> steps() {
        return List.of(
                step("durationBand", List.of("durationDays"), List.of(), DURATION_BAND),
                step("sureCodes", List.of("contraindications", "redFlags"), List.of(), SURE_CODES),
                step("reportedCodes", List.of("unsure"), List.of("sureCodes"), REPORTED_CODES),
                step("fired", ASKED_OF_EVERY_RULE, List.of("durationBand", "reportedCodes"), firing("reportedCodes")),
                step("certain", ASKED_OF_EVERY_RULE, List.of("durationBand", "sureCodes"), firing("sureCodes")),
                step("firedRules", List.of(), List.of("fired"), "fired.rule"),
                step("certainRules", List.of(), List.of("certain"), "certain.rule"),
                step("asked", List.of(), List.of("fired", "certainRules"), asked()),
                step("triage", List.of(), List.of("asked"), triage()),
                step("standing", List.of(), List.of("fired", "asked", "triage"), standing()),
                step("recommended", List.of(), List.of("standing"), RECOMMENDED),
                step("verdicts", List.of(), List.of("standing", "recommended"), VERDICTS),
                step("adaptations", List.of(), List.of("fired", "verdicts"), ADAPTATIONS),
                step("advice", List.of(), List.of("fired"), "flatten(fired.advice)"));
    }

    private static Step step(String name, List<String> inputs, List<String> decisions, String expression) {
        return new Step(name, inputs, decisions, expression.strip());
    }

    private static final String DURATION_BAND = """
            if durationDays = null then "not-said"
            else if durationDays <= 2 then "fresh"
            else if durationDays <= 41 then "acute"
            else if durationDays <= 84 then "subacute"
            else "chronic"
            """;

    private static final String SURE_CODES = "concatenate(contraindications, if redFlags = null then [] else redFlags)";

    private static final String REPORTED_CODES = "concatenate(sureCodes, if unsure = null then [] else unsure)";

    /** A table in which no row fires answers null; this makes an empty list of it. */
    private static String firing(String codes) {
        var preferences = Stream.of("pressure", "heat", "goal")
                .map(one -> "if " + one + " = null then \"not-said\" else " + one)
                .collect(Collectors.joining(", "));
        return "flatten([" + FiringTable.NAME + "(cause, painLevel, durationBand, " + preferences + ", " + codes
                + ")])[item != null]";
    }

    /** Section 3, line 5: without certainty a rule asks for {@code provider-first} at most. */
    private static String asked() {
        var tooHigh = Stream.of(Triage.values()).filter(level -> level.compareTo(Triage.PROVIDER_FIRST) > 0);
        return """
                for one in fired return
                  if list contains(certainRules, one.rule) or not(list contains(%s, one.triage))
                  then one.triage else %s
                """.formatted(Feel.codes(tooHigh), Feel.text(Triage.PROVIDER_FIRST.code()));
    }

    private static String triage() {
        var highestFirst = Stream.of(Triage.values()).sorted(Comparator.reverseOrder());
        return Feel.codes(highestFirst) + "[list contains(asked, item) or item = " + Feel.text(Triage.ROUTINE.code())
                + "][1]";
    }

    /** Every modality with its points and its verdict, as if none were recommended; the gentlest stands first. */
    private static String standing() {
        return """
                for one in %s return {
                  modality: one,
                  points: sum(concatenate([0], for rule in fired return get value(rule, one))),
                  verdict:
                    if (some level in asked satisfies list contains(%s, level))
                      or (some rule in fired satisfies list contains(rule.contraindicated, one))
                    then "contraindicated"
                    else if triage = "provider-first"
                      or (some rule in fired satisfies list contains(rule.clearFirst, one))
                    then "needs-clearance"
                    else if points <= 0 then "not-indicated" else "suitable"
                }
                """.formatted(
                        Feel.codes(Stream.of(Modality.values())),
                        Feel.codes(Stream.of(Triage.POSTPONE, Triage.URGENT, Triage.EMERGENCY)));
    }

    private static final String RECOMMENDED = """
            {
              open: standing[item.verdict = "suitable"],
              best: if count(open) = 0 then null
                else open[item.points = max(open.points)][1].modality
            }.best
            """;

    private static final String VERDICTS = """
            for one in standing return {
              modality: one.modality,
              points: one.points,
              verdict: if one.modality = recommended then "%s" else one.verdict
            }
            """.formatted(Verdict.RECOMMENDED.code());

    private static final String ADAPTATIONS = """
            {
              barred: verdicts[item.verdict = "contraindicated"].modality,
              told: flatten(fired.adaptations)[not(list contains(barred, item.modality))]
            }.told
            """;
}
