package massageadvisor.rulebook.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.parser.BookEntries.InFile;
import massageadvisor.rulebook.parser.Entries.CodeConditionEntry;
import massageadvisor.rulebook.parser.Entries.ConditionEntry;
import massageadvisor.rulebook.parser.Entries.LawEntry;
import massageadvisor.rulebook.parser.Entries.RuleEntry;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Every code in a rule or law of the book is in its vocabulary, so that no condition can fail during a decision. */
public final class UnknownCodeCheck {
    private final Vocabulary vocabulary;
    private final Defects defects;

    public UnknownCodeCheck(Vocabulary vocabulary, Defects defects) {
        this.vocabulary = vocabulary;
        this.defects = defects;
    }

    public void check(InFile<RuleEntry> rule) {
        var id = rule.entry().id();
        check(rule.file(), id, rule.entry().when());
        var adapt = rule.entry().then().adapt();
        if (adapt != null) {
            adapt.values().forEach(codes -> check(rule.file(), id, codes, vocabulary::isAdaptation, "an adaptation"));
        }
    }

    public void check(LawEntry law) {
        check("book.yaml", law.id(), law.always().when());
    }

    private void check(String file, String id, ConditionEntry when) {
        check(file, id, when.cause(), vocabulary::isCause, "a cause");
        check(file, id, when.contraindications(), vocabulary::isContraindication, "a contraindication");
        check(file, id, when.redFlags(), vocabulary::isRedFlag, "a red flag");
    }

    private void check(
            String file, String id, @Nullable CodeConditionEntry condition, Predicate<String> isKnown, String kind) {
        if (condition != null) {
            check(file, id, condition.anyOf(), isKnown, kind);
            check(file, id, condition.allOf(), isKnown, kind);
        }
    }

    private void check(
            String file, String id, @Nullable Collection<String> codes, Predicate<String> isKnown, String kind) {
        for (var code : codes == null ? List.<String>of() : codes) {
            if (!isKnown.test(code)) {
                defects.add(
                        file,
                        id,
                        "\"" + code + "\" is not " + kind + " of this book",
                        "Correct it, or add it to vocabulary.yaml");
            }
        }
    }
}
