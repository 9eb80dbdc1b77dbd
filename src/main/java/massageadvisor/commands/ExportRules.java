package massageadvisor.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.dmn.DmnWriter;

/** Exports a book as DMN, for other rule engines. */
final class ExportRules implements Command {
    private static final List<String> DMN = List.of("--format", "dmn");

    @Override
    public String usage() {
        return "export-rules --format dmn <folder>|built-in";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != DMN.size() + 1
                || !arguments.subList(0, DMN.size()).equals(DMN)) {
            out.println("Usage: " + usage());
            return USAGE;
        }
        try {
            DmnWriter.write(Books.read(arguments.get(DMN.size())), out);
            return OK;
        } catch (BadRuleBookException e) {
            out.println(e.getMessage());
            return REFUSED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
