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
 * can be compared with the engine. There is no {@code for} over a list that may be empty: after one, Apache KIE 10.2
 * loses the variables of the expression around it.
 */
final class DecisionLogic {
    /** The function that combines the effects of several rules. */
    static final String COMBINED = "combined";

    static final String MODALITIES = Feel.codes(Stream.of(Modality.values()));

    /** The inputs of the table of rules, without the duration, which it takes as a band. */
    static final List<String> ATTRIBUTES = List.of("cause", "painLevel", "pressure", "heat", "goal");

    private DecisionLogic() {}

    static List<FeelFunction> functions() {
        return List.of(new FeelFunction(COMBINED, List.of("rules", "certainRules"), combined()));
    }

    /** The decisions up to the rules that fire. */
    static List<DecisionStep> firingSteps() {
        return List.of(
                step("durationBand", List.of("durationDays"), List.of(), DURATION_BAND),
                step("sureCodes", List.of("contraindications", "redFlags"), List.of(), SURE_CODES),
                step("reportedCodes", List.of("unsure"), List.of("sureCodes"), REPORTED_CODES),
                step("fired", ATTRIBUTES, List.of("durationBand", "reportedCodes"), firing("reportedCodes")),
                step(
                        "certain",
                        ATTRIBUTES,
                        List.of("durationBand", "reportedCodes", "sureCodes", "fired"),
                        ifSure("fired", firing("sureCodes"))));
    }

    /** The decisions by the rules that fire. */
    static List<DecisionStep> steps() {
        return List.of(
                step("firedRules", List.of(), List.of("fired"), "fired.rule"),
                step("certainRules", List.of(), List.of("certain"), "certain.rule"),
                step("effects", List.of(), List.of("fired", "certainRules"), COMBINED + "(fired, certainRules)"),
                step("triage", List.of(), List.of("effects"), "effects.triage"),
                step("candidates", List.of(), List.of("fired", "effects"), CANDIDATES),
                step("recommended", List.of(), List.of("candidates"), RECOMMENDED),
                step("verdicts", List.of(), List.of("candidates", "recommended"), VERDICTS),
                step("adaptations", List.of(), List.of("fired", "verdicts"), ADAPTATIONS),
                step("advice", List.of(), List.of("fired"), "flatten(fired.advice)"));
    }

    private static DecisionStep step(String name, List<String> inputs, List<String> decisions, String expression) {
        return new DecisionStep(name, inputs, decisions, expression);
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

    private static String firing(String codes) {
        return rules("durationBand", "not-said", codes);
    }

    /** Saves a look-up in the table if the person is sure of every code. */
    static String ifSure(String rules, String otherwise) {
        return "if reportedCodes = sureCodes then " + rules + " else " + otherwise;
    }

    /** The rules that fire, or null if the engine cannot evaluate the table. */
    static String rules(String duration, String notSaid, String codes) {
        var preferences = Stream.of("pressure", "heat", "goal")
                .map(one -> "if " + one + " = null then " + Feel.text(notSaid) + " else " + one)
                .collect(Collectors.joining(", "));
        return MarkerRow.rulesOf("flatten([" + FiringTable.NAME + "(cause, painLevel, " + duration + ", " + preferences
                + ", " + MarkerRow.mark(codes) + ")])");
    }

    /** Section 3, line 5: a rule that does not fire for certain asks for at most {@code provider-first}. */
    private static String combined() {
        var tooHigh = Feel.codes(Stream.of(Triage.URGENT, Triage.EMERGENCY));
        return """
                {
                  certain: rules[list contains(certainRules, item.rule)].triage,
                  uncertain: rules[not(list contains(certainRules, item.rule))].triage,
                  asked: concatenate(certain, uncertain[not(list contains(%1$s, item))],
                    if (some level in uncertain satisfies list contains(%1$s, level)) then [%2$s] else []),
                  triage: %3$s[list contains(asked, item) or item = %4$s][1],
                  contraindicated:
                    if (some level in asked satisfies list contains(%5$s, level))
                    then %6$s
                    else flatten(rules.contraindicated),
                  clearFirst: flatten(rules.clearFirst)
                }
                """.formatted(
                tooHigh,
                Feel.text(Triage.PROVIDER_FIRST.code()),
                Feel.codes(Stream.of(Triage.values()).sorted(Comparator.reverseOrder())),
                Feel.text(Triage.ROUTINE.code()),
                Feel.codes(Stream.of(Triage.POSTPONE, Triage.URGENT, Triage.EMERGENCY)),
                MODALITIES).strip();
    }

    /** Every modality with its points and its verdict before one is recommended, the gentlest first. */
    private static final String CANDIDATES = """
            for one in %s return {
              modality: one,
              points: if fired = [] then 0 else sum(for rule in fired return get value(rule, one)),
              verdict:
                if list contains(effects.contraindicated, one) then "contraindicated"
                else if effects.triage = "provider-first" or list contains(effects.clearFirst, one)
                then "needs-clearance"
                else if points <= 0 then "not-indicated" else "suitable"
            }
            """.formatted(MODALITIES);

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
