package massageadvisor.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Collects defects, so that an author sees all of one stage at once. */
final class Findings {
    private final List<Defect> defects = new ArrayList<>();

    void add(String file, String place, String problem, String remedy) {
        defects.add(new Defect(file, place, problem, remedy));
    }

    void throwIfAny() {
        if (!defects.isEmpty()) {
            throw new BadRuleBookException(defects);
        }
    }
}
