package massageadvisor.commands;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;

/** Says what can be called: whoever misspells a command must not get a running service instead. */
final class Help implements Command {
    private final Clock clock;

    Help(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return "without arguments: start the service";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        out.println("Usage:");
        for (var command : List.of(new VerifyRules(clock), new DiffRules(), new ExportRules(), this)) {
            out.println("  " + command.usage());
        }
        return USAGE;
    }
}
