package massageadvisor.rulebook.defect;

import java.util.ArrayList;
import java.util.List;

/** Collects defects, so that an author sees all of one stage at once. */
public final class Findings {
    private final List<Defect> defects = new ArrayList<>();

    public void add(String file, String place, String problem, String remedy) {
        defects.add(new Defect(file, place, problem, remedy));
    }

    public void throwIfAny() {
        if (!defects.isEmpty()) {
            throw new BadRuleBookException(defects);
        }
    }
}
