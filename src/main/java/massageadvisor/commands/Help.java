package massageadvisor.commands;

import java.io.PrintStream;
import java.util.List;

/** Lists the commands. A misspelt command must not start the service. */
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
        out.println("  " + CreateAdminKey.NAME);
        out.println("  " + usage());
        return USAGE;
    }
}
