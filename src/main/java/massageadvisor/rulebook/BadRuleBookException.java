package massageadvisor.rulebook;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A rule book that is refused as a whole; the message names every defect with file, place and remedy. */
public final class BadRuleBookException extends RuntimeException {
    private final transient List<Defect> defects;

    public BadRuleBookException(List<Defect> defects) {
        super(message(defects));
        this.defects = List.copyOf(defects);
    }

    BadRuleBookException(Defect defect, IOException cause) {
        super(message(List.of(defect)), cause);
        this.defects = List.of(defect);
    }

    private static String message(List<Defect> defects) {
        return defects.stream()
                .map(Defect::toString)
                .collect(Collectors.joining("\n  ", "The rule book is refused:\n  ", ""));
    }

    public List<Defect> defects() {
        return defects;
    }
}
