package massageadvisor.rules.explanation.counterfactual;

import java.util.List;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Facts that change together; of each, any one of its values or codes is enough.
 *
 * @param triage the level after the change
 */
public record Change(List<AttributeChange> attributes, List<CodeChange> codes, Triage triage) {
    public Change {
        attributes = List.copyOf(attributes);
        codes = List.copyOf(codes);
    }

    /** How many facts change. */
    public int size() {
        return attributes.size() + codes.size();
    }

    /** Values as their codes, pain levels as numbers; in ascending order. */
    public record AttributeChange(Attribute attribute, String from, List<String> to) {
        public AttributeChange {
            to = List.copyOf(to);
        }
    }

    public record CodeChange(CodeTransition transition, List<String> anyOf) {
        public CodeChange {
            anyOf = List.copyOf(anyOf);
        }
    }
}
