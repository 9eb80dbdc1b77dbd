package massageadvisor.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import massageadvisor.bench.engine.KieDmn;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.book.RuleSentence;
import massageadvisor.rules.sample.RulesOfEveryShape;
import massageadvisor.rules.vocabulary.Intake;

/**
 * Has Apache KIE decide random intakes by exported books, and wants what the engine decides: by the book that is
 * shipped, and by small random ones, since in the shipped one rules of care hide each other. Each intake is tried once
 * more with invalid fields, in which both have to find the same errors, and by a damaged export, whose table of rules
 * KIE cannot evaluate, which must not decide. With a file it takes that document instead of a fresh export of the
 * shipped one, and no other. Ends with 1 at the first difference and prints the intake.
 */
public final class Oracle {
    private static final int INTAKES = Integer.getInteger("oracle.intakes", 5_000);
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
        var intakes = RandomIntakes.of(book.vocabulary(), INTAKES, SEED);
        var invalid = invalid(intakes, book, SEED);
        intakes.parallelStream().map(opinion::difference).forEach(one -> refuse(one, ""));
        invalid.parallelStream().map(opinion::differenceOn).forEach(one -> refuse(one, ""));
        var failing = new FailingTable(book, document);
        intakes.parallelStream().map(failing::wrongDecisionOn).forEach(one -> refuse(one, ""));
        System.out.printf(
                "Apache KIE and the service agree on %d intakes and as many invalid ones (seed %d) by %d rules.%n",
                INTAKES, SEED, book.rules().size());
    }

    private static void wantAgreementOnRandomBooks() {
        LongStream.range(0, RANDOM_BOOKS).parallel().forEach(number -> {
            long seed = SEED * RANDOM_BOOKS + number;
            var rules = new RulesOfEveryShape(seed).rules(1 + (int) (number % MOST_RULES));
            wantAgreementOnRandomBook(Books.of(rules, RulesOfEveryShape.VOCABULARY), seed);
        });
        System.out.printf(
                "They agree on %d intakes and as many invalid ones by each of %d random books of up to %d rules.%n",
                INTAKES_A_RANDOM_BOOK, RANDOM_BOOKS, MOST_RULES);
    }

    private static void wantAgreementOnRandomBook(RuleBook book, long seed) {
        var document = KieDmn.export(book);
        refuseIfInvalid(document);
        var opinion = new SecondOpinion(book, document);
        var rules = book.rules().stream()
                .map(rule -> "\n  " + rule.id() + ": " + RuleSentence.of(rule))
                .collect(Collectors.joining());
        var intakes = RandomIntakes.of(book.vocabulary(), INTAKES_A_RANDOM_BOOK, seed);
        intakes.stream().map(opinion::difference).forEach(one -> refuse(one, rules));
        invalid(intakes, book, seed).stream().map(opinion::differenceOn).forEach(one -> refuse(one, rules));
    }

    /** Of each intake, the fields with something invalid among them. */
    private static List<Map<String, Object>> invalid(List<Intake> intakes, RuleBook book, long seed) {
        var invalid = new InvalidFields(book.vocabulary(), seed);
        return intakes.stream().map(KieDmn::fields).map(invalid::of).toList();
    }

    private static void refuse(Optional<String> difference, String rules) {
        difference.ifPresent(told -> fail(told + rules));
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
