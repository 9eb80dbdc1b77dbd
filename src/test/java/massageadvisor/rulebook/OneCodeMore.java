package massageadvisor.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static massageadvisor.rulebook.BuiltInBook.BOOK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;

/**
 * An intake to which nothing but one code could object: mild pain from poor posture for two weeks, for which every
 * modality is offered.
 */
record OneCodeMore(Decision without, Decision with) {
    private static final RuleEngine ENGINE = new RuleEngine(new CompiledRuleBook(BOOK.rules(), BOOK.vocabulary()));
    private static final Decision ROUTINE = decide(List.of(), List.of());

    static OneCodeMore contraindication(String code) {
        return new OneCodeMore(ROUTINE, decide(List.of(code), List.of()));
    }

    static OneCodeMore redFlag(String code) {
        return new OneCodeMore(ROUTINE, decide(List.of(), List.of(code)));
    }

    /** The codes that a table of agreed cases has a line for. */
    static List<String> codesIn(String table) {
        try (var in = Objects.requireNonNull(OneCodeMore.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('|')).strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules that fire because of the code. */
    List<Rule> rules() {
        return with.fired().stream()
                .filter(rule -> !without.fired().contains(rule))
                .toList();
    }

    private static Decision decide(List<String> contraindications, List<String> redFlags) {
        return ENGINE.decide(Facts.of(
                new Intake(
                        "poor-posture",
                        new PainLevel(3),
                        Optional.of(new DurationDays(14)),
                        new TreeSet<>(contraindications),
                        Optional.<SortedSet<String>>of(new TreeSet<>(redFlags)),
                        new TreeSet<>(),
                        Preferences.NONE),
                BOOK.vocabulary()));
    }
}
