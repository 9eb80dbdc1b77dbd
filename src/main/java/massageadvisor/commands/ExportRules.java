package massageadvisor.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.dmn.DmnWriter;
import massageadvisor.rules.book.RuleBook;

/** Exports a book as DMN, for other rule engines. */
final class ExportRules implements Command {
    private static final List<String> DMN = List.of("--format", "dmn");

    @Override
    public String usage() {
        return "export-rules --format dmn <folder>|built-in";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        int options = Math.min(DMN.size(), arguments.size());
        if (!arguments.subList(0, options).equals(DMN) || !Books.are(arguments.subList(options, arguments.size()), 1)) {
            out.println("Usage: " + usage());
            return USAGE;
        }
        try {
            return write(Books.read(arguments.get(options)), out);
        } catch (BadRuleBookException | IOException e) {
            // The standard output is usually redirected to the file of the export.
            StandardStreams.err().println(e.getMessage());
            return REFUSED;
        }
    }

    /** A print stream does not throw: without the check, a full disk would look like success. */
    private static int write(RuleBook book, PrintStream out) throws IOException {
        DmnWriter.write(book, out);
        if (out.checkError()) {
            throw new IOException("The export is incomplete, because the output cannot be written to.");
        }
        return OK;
    }
}
