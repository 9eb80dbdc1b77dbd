package massageadvisor.rulebook.dmn;

import java.util.List;
import java.util.Locale;

/**
 * An input of the document: a field of an intake.
 *
 * @param baseType the FEEL type of the value, or of each element
 * @param allowed the allowed values, as unary tests; of an optional field also null
 * @param shape whether the field is one value or a list of values
 * @param errors the FEEL expression of its errors, an empty list if the value is valid
 */
record IntakeField(String name, String baseType, String allowed, Shape shape, String errors) {
    /** How many values a field has. */
    enum Shape {
        VALUE,
        LIST
    }

    static IntakeField requiredCode(String name, List<String> codes) {
        return required(
                new IntakeField(name, "string", Feel.oneOf(codes), Shape.VALUE, call(FieldChecks.CODE, name, codes)));
    }

    static IntakeField optionalCode(String name, List<String> codes) {
        return orNull(
                new IntakeField(name, "string", Feel.oneOf(codes), Shape.VALUE, call(FieldChecks.CODE, name, codes)));
    }

    static IntakeField requiredInteger(String name, int max) {
        return required(integer(name, max));
    }

    static IntakeField optionalInteger(String name, int max) {
        return orNull(integer(name, max));
    }

    static IntakeField requiredCodes(String name, List<String> codes) {
        return required(optionalCodes(name, codes));
    }

    /** A list as a whole may be null; an element may not. */
    static IntakeField optionalCodes(String name, List<String> codes) {
        return new IntakeField(name, "string", Feel.oneOf(codes), Shape.LIST, call(FieldChecks.CODES, name, codes));
    }

    private static IntakeField integer(String name, int max) {
        return new IntakeField(
                name,
                "number",
                "floor(?) = ? and ? in [0.." + max + "]",
                Shape.VALUE,
                FieldChecks.INTEGER + "(" + Feel.text(name) + ", " + name + ", " + max + ")");
    }

    private static String call(String function, String name, List<String> codes) {
        return function + "(" + Feel.text(name) + ", " + name + ", " + Feel.texts(codes) + ")";
    }

    private static IntakeField required(IntakeField input) {
        var missing = FieldChecks.MISSING + "(" + Feel.text(input.name) + ", " + input.name + ")";
        return new IntakeField(
                input.name, input.baseType, input.allowed, input.shape, missing + ",\n  " + input.errors);
    }

    private static IntakeField orNull(IntakeField input) {
        return new IntakeField(input.name, input.baseType, "null, " + input.allowed, input.shape, input.errors);
    }

    /** The item definition of the field. */
    String type() {
        return "t" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
