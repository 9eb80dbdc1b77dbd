package massageadvisor.rulebook.dmn;

import java.util.List;
import massageadvisor.input.ErrorCode;
import massageadvisor.input.ObjectChecks;

/**
 * The checks of the inputs, in FEEL. Each returns a list of errors, which is empty only if the value was found to be
 * valid: a test that an engine cannot evaluate is null, and null counts as an error.
 */
final class FieldChecks {
    static final String MISSING = "missing";
    static final String CODE = "codeErrors";
    static final String CODES = "codesErrors";
    static final String INTEGER = "integerErrors";

    /** One error for each of these values of a field. */
    static final String ERRORS = "errors";

    private FieldChecks() {}

    static List<FeelFunction> all() {
        return List.of(
                new FeelFunction(ERRORS, List.of("name", "reason", "values"), """
                        if values = [] then []
                        else for one in values return {input: name, code: reason, value: one}"""),
                new FeelFunction(
                        MISSING,
                        List.of("name", "given"),
                        "if given = null then " + error(ErrorCode.MISSING) + " else []"),
                new FeelFunction(CODE, List.of("name", "given", "allowed"), code()),
                new FeelFunction(INTEGER, List.of("name", "given", "max"), integer()),
                new FeelFunction(CODES, List.of("name", "given", "allowed"), codes()));
    }

    private static String code() {
        return """
                if given = null or list contains(allowed, given) then []
                else if given instance of string then %s
                else %s""".formatted(error(ErrorCode.UNKNOWN_CODE), error(ErrorCode.WRONG_TYPE));
    }

    private static String integer() {
        return """
                if given = null then []
                else if given instance of number and floor(given) = given then (
                  if given >= 0 and given <= max then [] else %s)
                else %s""".formatted(error(ErrorCode.OUT_OF_RANGE), error(ErrorCode.WRONG_TYPE));
    }

    private static String codes() {
        return """
                if given = null then []
                else if given instance of list<Any> then (
                  if count(given) > %d then %s
                  else concatenate(
                    %s,
                    %s,
                    %s))
                else %s""".formatted(
                        ObjectChecks.MAX_CODES,
                        error(ErrorCode.TOO_MANY),
                        errors(
                                ErrorCode.UNKNOWN_CODE,
                                "given[list contains(allowed, item) != true and item instance of string]"),
                        errors(
                                ErrorCode.WRONG_TYPE,
                                "given[list contains(allowed, item) != true and (item instance of string) != true]"),
                        errors(
                                ErrorCode.DUPLICATE_CODE,
                                "distinct values(given)[item instance of string and count(index of(given, item)) > 1]"),
                        error(ErrorCode.WRONG_TYPE));
    }

    private static String error(ErrorCode code) {
        return errors(code, "[given]");
    }

    private static String errors(ErrorCode code, String values) {
        return ERRORS + "(name, " + Feel.text(code.code()) + ", " + values + ")";
    }
}
