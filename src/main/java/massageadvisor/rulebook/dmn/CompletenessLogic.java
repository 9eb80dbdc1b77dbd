package massageadvisor.rulebook.dmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Question;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What was left out and could still change the decision, in FEEL: docs/decisions/0006. A rule is reachable if it fires
 * for some answers to what was left out.
 */
final class CompletenessLogic {
    private static final String RAISES = "raisesTriage";
    private static final String RESTRICTS = "restricts";
    private static final String MATTERS = "matters";
    private static final String CHANGES = "couldChange";

    private CompletenessLogic() {}

    static List<FeelFunction> functions() {
        return List.of(
                new FeelFunction(RAISES, List.of("now", "more"), raises()),
                new FeelFunction(RESTRICTS, List.of("modality", "now", "more"), RESTRICTING),
                new FeelFunction(
                        MATTERS,
                        List.of("question", "now", "fired", "certainRules", "reachable", "certainlyReachable"),
                        MATTERING),
                new FeelFunction(CHANGES, List.of("now", "stopping", "starting", "scoring"), changes()));
    }

    /** The decisions up to the rules that can be reached. */
    static List<DecisionStep> firingSteps() {
        return List.of(
                new DecisionStep("leftOut", List.of("durationDays", "pressure", "heat", "goal"), List.of(), leftOut()),
                reachable(
                        "reachable",
                        List.of("leftOut", "durationBand", "reportedCodes", "fired"),
                        "if leftOut = [] then fired else " + onceAnswered("reportedCodes")),
                reachable(
                        "certainlyReachable",
                        List.of("durationBand", "reportedCodes", "sureCodes", "reachable"),
                        DecisionLogic.ifSure("reachable", onceAnswered("sureCodes"))));
    }

    /** The decisions by the rules that can be reached. */
    static List<DecisionStep> steps() {
        return List.of(
                new DecisionStep(
                        "reachableEffects",
                        List.of(),
                        List.of("reachable", "certainlyReachable"),
                        DecisionLogic.COMBINED + "(reachable, certainlyReachable.rule)"),
                new DecisionStep(
                        "provisional", List.of("redFlags"), List.of("effects", "reachableEffects"), PROVISIONAL),
                new DecisionStep(
                        "notAsked",
                        List.of("redFlags"),
                        List.of("leftOut", "fired", "certainRules", "effects", "reachable", "certainlyReachable"),
                        notAsked()));
    }

    private static String leftOut() {
        return Stream.of(Attribute.values())
                .filter(Attribute::isOptional)
                .map(attribute ->
                        "if " + field(attribute) + " = null then [" + Feel.text(attribute.code()) + "] else []")
                .collect(Collectors.joining(",\n  ", "concatenate(\n  ", ")"));
    }

    private static String field(Attribute attribute) {
        return attribute == Attribute.DURATION ? "durationDays" : attribute.code();
    }

    private static DecisionStep reachable(String name, List<String> decisions, String expression) {
        var inputs = Stream.concat(DecisionLogic.ATTRIBUTES.stream(), Stream.of("durationDays"));
        return new DecisionStep(name, inputs.toList(), decisions, expression);
    }

    private static String onceAnswered(String codes) {
        var duration = "if durationDays = null then " + Feel.text(FiringTable.ANY_ANSWER) + " else durationBand";
        return DecisionLogic.rules(duration, FiringTable.ANY_ANSWER, codes);
    }

    private static String raises() {
        var levels = Feel.codes(Stream.of(Triage.values()));
        return "index of(" + levels + ", more.triage)[1] > index of(" + levels + ", now.triage)[1]";
    }

    private static final String RESTRICTING = """
            not(list contains(now.contraindicated, modality))
            and (list contains(more.contraindicated, modality)
              or (now.triage != "provider-first" and not(list contains(now.clearFirst, modality))
                and list contains(more.clearFirst, modality)))
            """.strip();

    private static final String PROVISIONAL = """
            redFlags = null or raisesTriage(effects, reachableEffects)
            or (some one in %s satisfies restricts(one, effects, reachableEffects))
            """.formatted(DecisionLogic.MODALITIES);

    /** Whether the rules that test the answer to a question, fired now or once it is answered, matter. */
    private static final String MATTERING = """
            couldChange(now,
              combined(fired[list contains(item.tests, question)], certainRules),
              combined(reachable[list contains(item.tests, question)], certainlyReachable),
              concatenate(fired, reachable)[list contains(item.tests, question)])""";

    /** Whether rules that stop, start or give other points could change triage or a verdict. */
    private static String changes() {
        return """
                raisesTriage(now, starting)
                or (now.triage != %s and stopping.triage = now.triage)
                or (some one in %s satisfies
                  list contains(stopping.contraindicated, one) or list contains(stopping.clearFirst, one)
                  or restricts(one, now, starting)
                  or (not(list contains(now.contraindicated, one))
                    and now.triage != "provider-first" and not(list contains(now.clearFirst, one))
                    and (some rule in scoring satisfies get value(rule, one) != 0)))""".formatted(Feel.text(Triage.ROUTINE.code()), DecisionLogic.MODALITIES);
    }

    private static String notAsked() {
        return """
                concatenate(
                  if redFlags = null then [%s] else [],
                  leftOut[matters(item, effects, fired, certainRules, reachable, certainlyReachable.rule)])
                """.formatted(Feel.text(Question.RED_FLAGS.code()));
    }
}
