package massageadvisor.rulebook.check;

import java.util.Collections;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.parser.BookEntries.InFile;
import massageadvisor.rulebook.parser.Entries.ConditionEntry;
import massageadvisor.rulebook.parser.Entries.LawEntry;
import massageadvisor.rulebook.parser.Entries.RuleEntry;

/** No condition has an empty range, and no rule both supports and opposes a modality. */
public final class ContradictionCheck {
    private final Defects defects;

    public ContradictionCheck(Defects defects) {
        this.defects = defects;
    }

    public void check(InFile<RuleEntry> rule) {
        var id = rule.entry().id();
        check(rule.file(), id, rule.entry().when());
        var then = rule.entry().then();
        if (then.support() != null
                && then.oppose() != null
                && !Collections.disjoint(then.support().keySet(), then.oppose().keySet())) {
            defects.add(
                    rule.file(),
                    id,
                    "the rule supports and opposes the same modality",
                    "Keep one of the two, with the difference of the points");
        }
    }

    public void check(LawEntry law) {
        check("book.yaml", law.id(), law.always().when());
    }

    void check(String file, String id, ConditionEntry when) {
        var range = when.painLevel();
        if (range != null && range.from() > range.to()) {
            defects.add(
                    file, id, "the range of painLevel is empty, because from is greater than to", "Correct from or to");
        }
    }
}
