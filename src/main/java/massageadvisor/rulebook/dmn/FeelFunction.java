package massageadvisor.rulebook.dmn;

import java.util.List;
import java.util.regex.Pattern;

/** A function of the document that is written in FEEL; DMN calls it a business knowledge model. */
record FeelFunction(String name, List<String> parameters, String body) {
    /** Whether the expression calls a function of this name. */
    static boolean calls(String expression, String name) {
        return Pattern.compile("\\b" + name + "\\(").matcher(expression).find();
    }
}
