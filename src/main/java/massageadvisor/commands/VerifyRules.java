package massageadvisor.commands;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import massageadvisor.rulebook.BadRuleBookException;
import massageadvisor.rulebook.LawCheck;
import massageadvisor.rules.RuleBook;

/** Reads a book as the service would, proves its laws, and says what came of it. */
final class VerifyRules implements Command {
    private final Clock clock;

    VerifyRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return "verify-rules <folder>|built-in";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println("Usage: " + usage());
            return USAGE;
        }
        try {
            verify(Books.read(arguments.get(0)), out);
            return OK;
        } catch (BadRuleBookException e) {
            out.println(e.getMessage());
            return REFUSED;
        }
    }

    private void verify(RuleBook book, PrintStream out) {
        out.printf(
                "%s %s %s: %d rules%n",
                book.id(), book.version(), book.digest(), book.rules().size());
        var start = clock.instant();
        var verification = LawCheck.check(book);
        var took = Duration.between(start, clock.instant());
        verification
                .findings()
                .forEach(finding -> out.printf(
                        "holds  %s: %s%n", finding.law().id(), finding.law().statement()));
        out.printf(
                "%d laws hold for every one of %,d inputs; proved in %d ms%n",
                verification.findings().size(), verification.inputs(), took.toMillis());
    }
}
