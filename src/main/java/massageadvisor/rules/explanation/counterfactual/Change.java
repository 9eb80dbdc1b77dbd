package massageadvisor.rules.explanation.counterfactual;

import java.util.List;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Facts that change together, and what that comes to: any one of the values or codes of each is enough.
 *
 * @param triage the level after the change, in whichever of its ways
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
