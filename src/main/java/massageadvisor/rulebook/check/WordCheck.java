package massageadvisor.rulebook.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import massageadvisor.rulebook.defect.Findings;
import massageadvisor.rulebook.parser.BookEntries.In;
import massageadvisor.rulebook.parser.Entries.CodeConditionEntry;
import massageadvisor.rulebook.parser.Entries.ConditionEntry;
import massageadvisor.rulebook.parser.Entries.LawEntry;
import massageadvisor.rulebook.parser.Entries.RuleEntry;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Every code in a rule is in the vocabulary, so that no condition can fail while deciding. */
public final class WordCheck {
    private final Vocabulary vocabulary;
    private final Findings findings;

    public WordCheck(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    public void check(LawEntry law) {
        check("book.yaml", law.id(), law.always().when());
    }

    private void check(String file, String id, ConditionEntry when) {
        codes(file, id, when.cause(), vocabulary::isCause, "cause");
        conditions(file, id, when.contraindications(), vocabulary::isContraindication, "contraindication");
        conditions(file, id, when.redFlags(), vocabulary::isRedFlag, "red flag");
        var range = when.painLevel();
        if (range != null && range.from() > range.to()) {
            findings.add(file, id, "painLevel is an empty range", "Let from be at most to");
        }
    }

    public void check(In<RuleEntry> rule) {
        check(rule.file(), rule.entry().id(), rule.entry().when());
        var adapt = rule.entry().then().adapt();
        if (adapt != null) {
            adapt.values()
                    .forEach(codes ->
                            codes(rule.file(), rule.entry().id(), codes, vocabulary::isAdaptation, "adaptation"));
        }
        var then = rule.entry().then();
        if (then.support() != null
                && then.oppose() != null
                && !Collections.disjoint(then.support().keySet(), then.oppose().keySet())) {
            findings.add(
                    rule.file(),
                    rule.entry().id(),
                    "it supports and opposes the same modality",
                    "Keep one of the two, with the difference of the points");
        }
    }

    private void conditions(
            String file, String id, @Nullable CodeConditionEntry condition, Predicate<String> known, String what) {
        if (condition != null) {
            codes(file, id, condition.anyOf(), known, what);
            codes(file, id, condition.allOf(), known, what);
        }
    }

    private void codes(
            String file, String id, @Nullable Collection<String> codes, Predicate<String> known, String what) {
        for (var code : codes == null ? List.<String>of() : codes) {
            if (!known.test(code)) {
                findings.add(
                        file,
                        id,
                        "\"" + code + "\" is no " + what + " of this book",
                        "Correct it, or add it to vocabulary.yaml");
            }
        }
    }
}
