package massageadvisor.commands;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A command of the command line, which runs instead of the service. */
public interface Command {
    /** Success: the book is valid, or both books have the same causes, codes and rules and make the same decisions. */
    int OK = 0;

    /** The book is invalid, the two books differ, or the output could not be written. */
    int REFUSED = 1;

    /** The arguments are invalid, or a book to compare cannot be read. */
    int USAGE = 2;

    /** The usage, in one line that starts with the name of the command. */
    String usage();

    /** Writes the result and returns the exit code of the process. */
    int run(List<String> arguments, PrintStream out);

    /** Finds the command for the first argument, or the help if it is unknown; empty without arguments. */
    static Optional<Command> find(List<String> arguments, Clock clock) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        List<Command> all = List.of(new VerifyRules(clock), new DiffRules(), new ExportRules());
        return Optional.of(all.stream()
                .filter(command -> command.usage().startsWith(arguments.get(0) + " "))
                .findFirst()
                .orElseGet(() -> new Help(all)));
    }
}
