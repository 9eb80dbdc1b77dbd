package massageadvisor.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import massageadvisor.rulebook.RuleBookReader;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The book that is shipped, and the same many times over. */
public final class Books {
    public static final RuleBook BUILT_IN = RuleBookReader.read(BookFolder.onClassPath("rules/upper-back-pain"));

    private Books() {}

    /** A book of these rules alone; its other words are those of the one that is shipped. */
    static RuleBook of(List<Rule> rules, Vocabulary vocabulary) {
        return new RuleBook(
                BUILT_IN.id(),
                BUILT_IN.version(),
                BUILT_IN.digest(),
                BUILT_IN.title(),
                vocabulary,
                rules,
                BUILT_IN.contractLaws(),
                List.of(),
                BUILT_IN.notes(),
                BUILT_IN.questionnaire(),
                BUILT_IN.catalogue());
    }

    /** As many times the rules; every copy has ids of its own, other causes and codes, and another range of pain. */
    public static List<Rule> multiplied(int times) {
        var rules = new ArrayList<>(BUILT_IN.rules());
        for (int copy = 1; copy < times; copy++) {
            for (var rule : BUILT_IN.rules()) {
                rules.add(varied(rule, copy));
            }
        }
        return rules;
    }

    private static Rule varied(Rule rule, int copy) {
        var when = rule.when();
        var words = BUILT_IN.vocabulary();
        var condition = new Condition(
                Set.copyOf(moved(when.causes(), words.causes(), copy)),
                varied(when.painLevel(), copy),
                when.durations(),
                when.pressures(),
                when.heats(),
                when.goals(),
                moved(when.contraindications(), words.contraindications(), copy),
                moved(when.redFlags(), words.redFlags(), copy));
        return new Rule(
                rule.id() + "-" + copy,
                rule.theme(),
                condition,
                rule.then(),
                rule.because(),
                rule.basis(),
                rule.cites());
    }

    private static PainRange varied(PainRange range, int copy) {
        return range.equals(PainRange.ANY)
                ? range
                : new PainRange(Math.min(range.to(), range.from() + copy % PainLevel.MAX), range.to());
    }

    private static CodeCondition moved(CodeCondition condition, List<Term> terms, int by) {
        return new CodeCondition(moved(condition.anyOf(), terms, by), moved(condition.allOf(), terms, by));
    }

    /** For each code the one that stands so much further in the list, round and round. */
    private static List<String> moved(Collection<String> codes, List<Term> terms, int by) {
        var all = terms.stream().map(Term::code).toList();
        return codes.stream()
                .map(code -> all.get((all.indexOf(code) + by) % all.size()))
                .toList();
    }
}
