package massageadvisor.commands;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.proof.AnalysisRecord;
import massageadvisor.rulebook.proof.ProofRecord;
import massageadvisor.rules.book.RuleBook;

/** Reads a book as the service does, proves its laws and reports the result. */
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
        if (!Books.are(arguments, 1)) {
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
        var proof = ProofRecord.prove(book, clock);
        proof.laws().forEach(law -> out.printf("holds  %s: %s%n", law.id(), law.statement()));
        out.printf(
                "%d laws hold for every one of %,d inputs; proved in %d ms%n",
                proof.laws().size(), proof.inputs(), proof.milliseconds());
        print(proof.analysis(), out);
    }

    private static void print(AnalysisRecord analysis, PrintStream out) {
        print("never fire", analysis.deadRules(), out);
        print("are redundant", analysis.redundantRules(), out);
        print(
                "support a modality that is never offered when they fire",
                analysis.ineffectiveSupports().stream()
                        .map(support -> support.rule() + " (" + support.modality() + ")")
                        .toList(),
                out);
        out.printf(
                "%,d of %,d combinations of attributes are not covered by a rule without codes%n",
                analysis.uncoveredCombinations(), analysis.combinations());
        out.println("share of intakes by triage level: uniform and realistic weighting");
        analysis.triage()
                .forEach(share -> out.printf(
                        "  %-17s %7.3f %% %7.3f %%%n",
                        share.level(), PERCENT * share.uniform(), PERCENT * share.realistic()));
    }

    private static void print(String property, List<String> rules, PrintStream out) {
        out.printf("rules that %s: %s%n", property, rules.isEmpty() ? "none" : String.join(", ", rules));
    }
}
