package massageadvisor.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A rule book that is refused as a whole; the message names every defect with file, place and remedy. */
public final class BadRuleBookException extends RuntimeException {
    private final transient List<Defect> defects;

    public BadRuleBookException(List<Defect> defects) {
        super(defects.stream()
                .map(Defect::toString)
                .collect(Collectors.joining("\n  ", "The rule book is refused:\n  ", "")));
        this.defects = List.copyOf(defects);
    }

    public List<Defect> defects() {
        return defects;
    }
}
