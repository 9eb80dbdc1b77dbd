package massageadvisor.rules.proof.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import massageadvisor.rulebook.BuiltInContractLaws;
import massageadvisor.rules.book.Catalogue;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.proof.diff.BookDiff.Change;
import massageadvisor.rules.proof.diff.BookDiff.Kind;
import massageadvisor.rules.sample.EveryInput;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.sample.RandomBooks;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of a diff are those that come out if every input is tried with both books. */
class DiffAgainstEveryInputTest {
    private static final EveryInput INPUTS = new EveryInput(RandomBooks.VOCABULARY);

    static LongStream seeds() {
        return LongStream.range(100, 108);
    }

    private static RuleBook book(List<Rule> rules) {
        return new RuleBook(
                "book",
                "1.0.0",
                "digest",
                SmallRules.text("book"),
                RandomBooks.VOCABULARY,
                rules,
                BuiltInContractLaws.LAWS,
                List.of(),
                List.of(),
                new Questionnaire(List.of(), List.of()),
                new Catalogue(List.of(), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agrees(long seed) {
        var before = new RandomBooks(seed).book();
        var after = new RandomBooks(seed + 1000).book();

        var diff = BookComparison.compare(book(before), book(after));

        assertThat(counts(diff.changes())).isEqualTo(tried(before, after));
        assertThat(diff.inputs()).isEqualTo(BigInteger.valueOf(INPUTS.count()));
        assertThat(BookComparison.compare(book(before), book(before)).changes()).isEmpty();
    }

    private static Map<Kind, BigInteger> counts(List<Change> changes) {
        return changes.stream().collect(Collectors.toMap(Change::kind, Change::inputs));
    }

    private static Map<Kind, BigInteger> tried(List<Rule> before, List<Rule> after) {
        var one = INPUTS.decideAll(new Interpreter(before));
        var other = INPUTS.decideAll(new Interpreter(after));
        var counts = new HashMap<Kind, BigInteger>();
        INPUTS.all().forEach(input -> {
            var old = one[input.attributes()][input.report()];
            var now = other[input.attributes()][input.report()];
            var ways = BigInteger.valueOf(INPUTS.timesThatItCounts(input));
            add(counts, new Kind("triage", old.triage().code(), now.triage().code()), ways);
            for (var modality : Modality.values()) {
                int place = modality.ordinal();
                add(
                        counts,
                        new Kind(
                                modality.code(),
                                old.verdicts().get(place).code(),
                                now.verdicts().get(place).code()),
                        ways);
            }
            add(counts, new Kind("recommended", recommended(old), recommended(now)), ways);
        });
        return counts;
    }

    private static void add(Map<Kind, BigInteger> counts, Kind kind, BigInteger ways) {
        if (!kind.from().equals(kind.to())) {
            counts.merge(kind, ways, BigInteger::add);
        }
    }

    private static String recommended(Interpreter.Outcome outcome) {
        int place = outcome.verdicts().indexOf(Verdict.RECOMMENDED);
        return place < 0 ? "none" : Modality.values()[place].code();
    }
}
