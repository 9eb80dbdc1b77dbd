package massageadvisor.commands;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A thing to do instead of starting the service. */
public interface Command {
    /** The one that needs the database, and so the whole service: it is run by the program itself. */
    String CREATE_ADMIN_KEY = "create-admin-key";

    /** Done, and what was asked about is as it should be. */
    int OK = 0;

    /** A book was refused, or two books differ. */
    int REFUSED = 1;

    /** The command was not understood, or there is nothing to compare since a book cannot be read. */
    int USAGE = 2;

    /** How it is called, in one line that begins with its name. */
    String usage();

    /** Writes the result and returns the exit code of the process. */
    int run(List<String> arguments, PrintStream out);

    /** The command that the first argument names, or how to call one; none if the service is to be started. */
    static Optional<Command> find(List<String> arguments, Clock clock) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        List<Command> all = List.of(new VerifyRules(clock), new DiffRules(), new ExportRules());
        return Optional.of(all.stream()
                .filter(one -> one.usage().startsWith(arguments.get(0) + " "))
                .findFirst()
                .orElseGet(() -> new Help(all)));
    }
}
