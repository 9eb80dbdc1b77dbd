package massageadvisor.rulebook.dmn;

import java.util.List;

/**
 * A decision of the document.
 *
 * @param inputs the inputs that it depends on
 * @param decisions the decisions that it depends on
 */
record DecisionStep(String name, List<String> inputs, List<String> decisions, String expression) {
    DecisionStep {
        expression = expression.strip();
    }
}
