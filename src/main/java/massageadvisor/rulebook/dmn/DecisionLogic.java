package massageadvisor.rulebook.dmn;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * The decision from the fired rules to the answer, in FEEL. It is an independent implementation of the contract, so it
 * can be compared with the engine.
 */
final class DecisionLogic {
    /**
     * A decision of the document.
     *
     * @param inputs the inputs that it depends on
     * @param decisions the decisions that it depends on
     */
    record Step(String name, List<String> inputs, List<String> decisions, String expression) {
        boolean callsTable() {
            return expression.contains(FiringTable.NAME + "(");
        }
    }

    private static final List<String> ATTRIBUTES = List.of("cause", "painLevel", "pressure", "heat", "goal");

    private DecisionLogic() {}

    static List<Step> steps() {
        return List.of(
                step("durationBand", List.of("durationDays"), List.of(), DURATION_BAND),
                step("sureCodes", List.of("contraindications", "redFlags"), List.of(), SURE_CODES),
                step("reportedCodes", List.of("unsure"), List.of("sureCodes"), REPORTED_CODES),
                step("fired", ATTRIBUTES, List.of("durationBand", "reportedCodes"), firing("reportedCodes")),
                step("certain", ATTRIBUTES, List.of("durationBand", "sureCodes"), firing("sureCodes")),
                step("firedRules", List.of(), List.of("fired"), "fired.rule"),
                step("certainRules", List.of(), List.of("certain"), "certain.rule"),
                step("requestedTriage", List.of(), List.of("fired", "certainRules"), requestedTriage()),
                step("triage", List.of(), List.of("requestedTriage"), triage()),
                step("candidates", List.of(), List.of("fired", "requestedTriage", "triage"), candidates()),
                step("recommended", List.of(), List.of("candidates"), RECOMMENDED),
                step("verdicts", List.of(), List.of("candidates", "recommended"), VERDICTS),
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

    /** The result of the table is null if no rule fires; this turns it into an empty list. */
    private static String firing(String codes) {
        var preferences = Stream.of("pressure", "heat", "goal")
                .map(one -> "if " + one + " = null then \"not-said\" else " + one)
                .collect(Collectors.joining(", "));
        return "flatten([" + FiringTable.NAME + "(cause, painLevel, durationBand, " + preferences + ", " + codes
                + ")])[item != null]";
    }

    /** Section 3, line 5: a rule that does not fire for certain asks for at most {@code provider-first}. */
    private static String requestedTriage() {
        var tooHigh = Stream.of(Triage.values()).filter(level -> level.compareTo(Triage.PROVIDER_FIRST) > 0);
        return """
                for one in fired return
                  if list contains(certainRules, one.rule) or not(list contains(%s, one.triage))
                  then one.triage else %s
                """.formatted(Feel.codes(tooHigh), Feel.text(Triage.PROVIDER_FIRST.code()));
    }

    private static String triage() {
        var highestFirst = Stream.of(Triage.values()).sorted(Comparator.reverseOrder());
        return Feel.codes(highestFirst) + "[list contains(requestedTriage, item) or item = "
                + Feel.text(Triage.ROUTINE.code()) + "][1]";
    }

    /** Every modality with its points and its verdict before one is recommended, the gentlest first. */
    private static String candidates() {
        return """
                for one in %s return {
                  modality: one,
                  points: sum(concatenate([0], for rule in fired return get value(rule, one))),
                  verdict:
                    if (some level in requestedTriage satisfies list contains(%s, level))
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
              available: candidates[item.verdict = "suitable"],
              best: if count(available) = 0 then null
                else available[item.points = max(available.points)][1].modality
            }.best
            """;

    private static final String VERDICTS = """
            for one in candidates return {
              modality: one.modality,
              points: one.points,
              verdict: if one.modality = recommended then "%s" else one.verdict
            }
            """.formatted(Verdict.RECOMMENDED.code());

    private static final String ADAPTATIONS = """
            {
              contraindicated: verdicts[item.verdict = "contraindicated"].modality,
              shown: flatten(fired.adaptations)[not(list contains(contraindicated, item.modality))]
            }.shown
            """;
}
