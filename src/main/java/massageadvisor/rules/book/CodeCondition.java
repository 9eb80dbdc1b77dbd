package massageadvisor.rules.book;

import java.util.List;

/**
 * At least one code of the first list and every code of the second must be reported; an empty list requires nothing.
 */
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
