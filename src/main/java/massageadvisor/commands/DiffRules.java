package massageadvisor.commands;

import java.io.PrintStream;
import java.util.List;
import massageadvisor.intake.IntakeTree;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.proof.UnprovableException;
import massageadvisor.rules.proof.diff.BookComparison;
import massageadvisor.rules.proof.diff.BookDiff.Change;

/** Compares the decisions of two books over every input that both understand. */
final class DiffRules implements Command {
    @Override
    public String usage() {
        return "diff-rules <folder>|built-in <folder>|built-in";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2) {
            out.println("Usage: " + usage());
            return USAGE;
        }
        try {
            return compare(Books.read(arguments.get(0)), Books.read(arguments.get(1)), out);
        } catch (BadRuleBookException | UnprovableException e) {
            out.println(e.getMessage());
            return USAGE;
        }
    }

    private static int compare(RuleBook before, RuleBook after, PrintStream out) {
        out.printf("from %s %s%n  to %s %s%n", before.version(), before.digest(), after.version(), after.digest());
        var diff = BookComparison.compare(before, after);
        out.printf("%,d of %,d inputs get a different decision%n", diff.changedInputs(), diff.inputs());
        diff.changes().forEach(change -> print(change, out));
        return diff.changes().isEmpty() ? OK : REFUSED;
    }

    private static void print(Change change, PrintStream out) {
        var kind = change.kind();
        out.printf(
                "%s: %s -> %s for %,d inputs in %,d combinations of attributes; smallest example:%n    %s%n",
                kind.of(),
                kind.from(),
                kind.to(),
                change.inputs(),
                change.combinations(),
                IntakeTree.of(change.smallest()));
    }
}
