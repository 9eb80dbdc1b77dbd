package massageadvisor.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import massageadvisor.bench.engine.KieDmn;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.book.RuleSentence;
import massageadvisor.rules.sample.RulesOfEveryShape;
import massageadvisor.rules.vocabulary.Intake;

/**
 * Has Apache KIE decide random intakes by exported books, and wants what the engine decides: by the book that is
 * shipped, and by small random ones, since in the shipped one rules of care hide each other. With a file it takes that
 * document instead of a fresh export of the shipped one, and no other. Ends with 1 at the first difference and prints
 * the intake.
 */
public final class Oracle {
    private static final int INTAKES = Integer.getInteger("oracle.intakes", 10_000);
    private static final int RANDOM_BOOKS = Integer.getInteger("oracle.books", 120);
    private static final int INTAKES_A_RANDOM_BOOK = 50;
    private static final int MOST_RULES = 10;
    private static final long SEED = Long.getLong("oracle.seed", 1);

    private Oracle() {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length > 0) {
            wantAgreementOnTheShippedBook(Files.readAllBytes(Path.of(arguments[0])));
        } else {
            wantAgreementOnTheShippedBook(KieDmn.export(Books.BUILT_IN));
            wantAgreementOnRandomBooks();
        }
    }

    private static void wantAgreementOnTheShippedBook(byte[] document) {
        var book = Books.BUILT_IN;
        refuseIfInvalid(document);
        var opinion = new SecondOpinion(book, document);
        RandomIntakes.of(book.vocabulary(), INTAKES, SEED).parallelStream()
                .forEach(intake -> wantAgreement(opinion, intake, ""));
        System.out.printf(
                "Apache KIE and the engine agree on %d intakes (seed %d) by %d rules.%n",
                INTAKES, SEED, book.rules().size());
    }

    private static void wantAgreementOnRandomBooks() {
        LongStream.range(0, RANDOM_BOOKS).parallel().forEach(number -> {
            long seed = SEED * RANDOM_BOOKS + number;
            var rules = new RulesOfEveryShape(seed).rules(1 + (int) (number % MOST_RULES));
            wantAgreementOnRandomBook(Books.of(rules, RulesOfEveryShape.VOCABULARY), seed);
        });
        System.out.printf(
                "They agree on %d intakes by each of %d random books of up to %d rules.%n",
                INTAKES_A_RANDOM_BOOK, RANDOM_BOOKS, MOST_RULES);
    }

    private static void wantAgreementOnRandomBook(RuleBook book, long seed) {
        var document = KieDmn.export(book);
        refuseIfInvalid(document);
        var opinion = new SecondOpinion(book, document);
        var rules = book.rules().stream()
                .map(rule -> "\n  " + rule.id() + ": " + RuleSentence.of(rule))
                .collect(Collectors.joining());
        RandomIntakes.of(book.vocabulary(), INTAKES_A_RANDOM_BOOK, seed)
                .forEach(intake -> wantAgreement(opinion, intake, rules));
    }

    private static void wantAgreement(SecondOpinion opinion, Intake intake, String rules) {
        opinion.difference(intake).ifPresent(difference -> fail(difference + rules));
    }

    private static void refuseIfInvalid(byte[] document) {
        var errors = SecondOpinion.errors(document);
        if (!errors.isEmpty()) {
            fail("The export is no valid DMN: " + errors);
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
