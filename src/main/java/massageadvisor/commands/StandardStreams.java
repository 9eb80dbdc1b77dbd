package massageadvisor.commands;

import java.io.PrintStream;

/** The standard streams, for the program and its commands; the service itself writes to its log only. */
public final class StandardStreams {
    private StandardStreams() {}

    public static PrintStream out() {
        return System.out;
    }

    public static PrintStream err() {
        return System.err;
    }
}
