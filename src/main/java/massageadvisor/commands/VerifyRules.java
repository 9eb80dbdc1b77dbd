package massageadvisor.commands;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import massageadvisor.rulebook.BadRuleBookException;
import massageadvisor.rulebook.LawCheck;
import massageadvisor.rules.RuleBook;
import massageadvisor.rules.Triage;
import massageadvisor.rules.proof.Analyst;
import massageadvisor.rules.proof.BookAnalysis;

/** Reads a book as the service would, proves its laws, and says what came of it. */
final class VerifyRules implements Command {
    private static final int PERCENT = 100;

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
        tell(Analyst.analyse(book.rules(), book.vocabulary()), out);
    }

    private static void tell(BookAnalysis analysis, PrintStream out) {
        tell("fire on no input", analysis.dead(), out);
        tell("change nothing beside the others", analysis.redundant(), out);
        tell(
                "support what is never offered where they fire",
                analysis.unseen().stream()
                        .map(support ->
                                support.rule() + " (" + support.modality().code() + ")")
                        .toList(),
                out);
        out.printf(
                "%,d of %,d combinations of attributes have no rule that fires without a code%n",
                analysis.silentCombinations(), analysis.combinations());
        out.println("share of intakes by triage: if all are as likely, and by the realistic weighting");
        for (var triage : Triage.values()) {
            out.printf(
                    "  %-17s %7.3f %% %7.3f %%%n",
                    triage.code(),
                    PERCENT * share(analysis.uniform(), triage),
                    PERCENT * share(analysis.realistic(), triage));
        }
    }

    private static double share(Map<Triage, Double> shares, Triage triage) {
        return shares.getOrDefault(triage, 0.0);
    }

    private static void tell(String what, List<String> rules, PrintStream out) {
        out.printf("rules that %s: %s%n", what, rules.isEmpty() ? "none" : String.join(", ", rules));
    }
}
