package massageadvisor.commands;

import java.io.PrintStream;
import java.util.List;

/** Says what can be called: whoever misspells a command must not get a running service instead. */
final class Help implements Command {
    private final List<Command> all;

    Help(List<Command> all) {
        this.all = all;
    }

    @Override
    public String usage() {
        return "without arguments: start the service";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        out.println("Usage:");
        all.forEach(command -> out.println("  " + command.usage()));
        out.println("  " + CREATE_ADMIN_KEY);
        out.println("  " + usage());
        return USAGE;
    }
}
