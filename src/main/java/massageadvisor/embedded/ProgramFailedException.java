package massageadvisor.embedded;

import java.io.IOException;

/** A program of PostgreSQL has ended with an error. */
final class ProgramFailedException extends IOException {
    private final String output;

    ProgramFailedException(String program, int status, String output) {
        super(program + " ended with status " + status);
        this.output = output.strip();
    }

    /** What the program wrote before it ended. */
    String output() {
        return output;
    }
}
