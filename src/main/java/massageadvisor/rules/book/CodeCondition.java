package massageadvisor.rules.book;

import java.util.List;

/** Codes of which at least one, and codes of which all, must be reported; an empty list asks for nothing. */
public record CodeCondition(List<String> anyOf, List<String> allOf) {
    public static final CodeCondition NONE = new CodeCondition(List.of(), List.of());

    public CodeCondition {
        anyOf = List.copyOf(anyOf);
        allOf = List.copyOf(allOf);
    }

    public boolean asksForNothing() {
        return anyOf.isEmpty() && allOf.isEmpty();
    }
}
