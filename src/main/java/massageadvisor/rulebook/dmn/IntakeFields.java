package massageadvisor.rulebook.dmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.input.ErrorCode;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The fields of an intake as inputs of the document, and the decisions that list why nothing can be decided. */
final class IntakeFields {
    /** The name of the decision that lists the invalid inputs; no rule is tried unless the list is empty. */
    static final String FIELD_ERRORS = "fieldErrors";

    /** The name of the decision that lists all errors; nothing is decided unless the list is empty. */
    static final String ERRORS = "inputErrors";

    private final List<IntakeField> all;

    IntakeFields(Vocabulary vocabulary) {
        var contraindications = codes(vocabulary.contraindications());
        var redFlags = codes(vocabulary.redFlags());
        this.all = List.of(
                IntakeField.requiredCode("cause", codes(vocabulary.causes())),
                IntakeField.requiredInteger("painLevel", PainLevel.MAX),
                IntakeField.optionalInteger("durationDays", DurationDays.MAX),
                IntakeField.optionalCode("pressure", said(Pressure.values(), Pressure.NOT_SAID)),
                IntakeField.optionalCode("heat", said(Heat.values(), Heat.NOT_SAID)),
                IntakeField.optionalCode("goal", said(Goal.values(), Goal.NOT_SAID)),
                IntakeField.requiredCodes("contraindications", contraindications),
                IntakeField.optionalCodes("redFlags", redFlags),
                IntakeField.optionalCodes(
                        "unsure",
                        Stream.concat(contraindications.stream(), redFlags.stream())
                                .toList()));
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    /** The values that can be given; one that was not said is null. */
    private static <C extends Coded> List<String> said(C[] values, C notSaid) {
        return Stream.of(values)
                .filter(value -> !value.equals(notSaid))
                .map(Coded::code)
                .toList();
    }

    List<IntakeField> all() {
        return all;
    }

    /** The decision that lists the invalid inputs. */
    DecisionStep fieldErrors() {
        return new DecisionStep(
                FIELD_ERRORS,
                all.stream().map(IntakeField::name).toList(),
                List.of(),
                Stream.concat(all.stream().map(IntakeField::errors), Stream.of(REPORTED_TWICE))
                        .collect(Collectors.joining(",\n  ", "concatenate(\n  ", ")")));
    }

    /**
     * The decision that lists all errors: the invalid inputs, or that the engine cannot evaluate the table of rules.
     */
    static DecisionStep errors() {
        var results = List.of("fired", "certain", "reachable", "certainlyReachable");
        return new DecisionStep(
                ERRORS,
                List.of(),
                Stream.concat(Stream.of(FIELD_ERRORS), results.stream()).toList(),
                """
                if %1$s != [] then %1$s
                else if %2$s then []
                else [{input: null, code: "table-not-evaluated", value: null}]""".formatted(
                                FIELD_ERRORS,
                                results.stream()
                                        .map(result -> result + " instance of list<Any>")
                                        .collect(Collectors.joining(" and "))));
    }

    /** The step as it is written: null unless this decision found no errors. */
    static DecisionStep onlyWithout(String errors, DecisionStep step) {
        return new DecisionStep(
                step.name(),
                step.inputs(),
                Stream.concat(Stream.of(errors), step.decisions().stream()).toList(),
                "if " + errors + " = [] then (\n" + step.expression() + "\n) else null");
    }

    /** A code that the person is unsure of is not reported as present as well. */
    private static final String REPORTED_TWICE = """
            if unsure instance of list<Any> then errors("unsure", "%s", unsure[
                item instance of string
                and (list contains(if contraindications instance of list<Any> then contraindications else [], item)
                  or list contains(if redFlags instance of list<Any> then redFlags else [], item))])
              else []""".formatted(ErrorCode.DUPLICATE_CODE.code());
}
