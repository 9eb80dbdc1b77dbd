package massageadvisor.rulebook.defect;

import java.util.ArrayList;
import java.util.List;

/** Collects defects, so that an author sees all defects of one stage of checks at once. */
public final class Defects {
    private final List<Defect> defects = new ArrayList<>();

    public void add(String file, String location, String problem, String remedy) {
        defects.add(new Defect(file, location, problem, remedy));
    }

    public void throwIfAny() {
        if (!defects.isEmpty()) {
            throw new BadRuleBookException(defects);
        }
    }
}
