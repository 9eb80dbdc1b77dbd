package massageadvisor.commands;

import java.io.PrintStream;
import java.util.List;
import massageadvisor.intake.IntakeTree;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.proof.UnprovableException;
import massageadvisor.rules.proof.diff.BookComparison;
import massageadvisor.rules.proof.diff.BookDiff.Change;
import massageadvisor.rules.proof.diff.BookParts;

/** Compares what two books have, and what they decide over every input that both understand. */
final class DiffRules implements Command {
    @Override
    public String usage() {
        return "diff-rules <folder>|built-in <folder>|built-in";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!Books.are(arguments, 2)) {
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
        print("removed", diff.removed(), out);
        print("added", diff.added(), out);
        print("changed rules", diff.changedRules(), out);
        out.printf(
                "%,d of %,d inputs that both books understand get a different decision%n",
                diff.changedInputs(), diff.inputs());
        diff.changes().forEach(change -> print(change, out));
        return diff.isEmpty() ? OK : REFUSED;
    }

    private static void print(String how, BookParts parts, PrintStream out) {
        print(how + " causes", parts.causes(), out);
        print(how + " contraindications", parts.contraindications(), out);
        print(how + " red flags", parts.redFlags(), out);
        print(how + " rules", parts.rules(), out);
    }

    private static void print(String what, List<String> codes, PrintStream out) {
        if (!codes.isEmpty()) {
            out.printf("%s: %s%n", what, String.join(", ", codes));
        }
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
