package massageadvisor.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of PostgreSQL to its end. */
final class ProgramRun {
    private final PostgresPrograms programs;

    ProgramRun(PostgresPrograms programs) {
        this.programs = programs;
    }

    /** Runs the program and returns what it wrote. */
    String run(String name, List<String> arguments) throws IOException {
        var process = builder(name, arguments).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        requireSuccess(name, awaitExit(process), output);
        return output;
    }

    /** The same for a program that leaves a server running, which keeps the file open and writes to it as well. */
    void run(String name, List<String> arguments, Path log) throws IOException {
        long start = Files.exists(log) ? Files.size(log) : 0;
        var process = builder(name, arguments)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        int status = awaitExit(process);
        requireSuccess(name, status, status == 0 ? "" : readFrom(start, log));
    }

    private ProcessBuilder builder(String name, List<String> arguments) {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to run as root, so root runs it in a user namespace of its own.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.program(name).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        // PostgreSQL refuses a locale that the system does not have, and takes settings from variables such as PGPORT.
        environment.keySet().removeIf(variable -> variable.startsWith("PG") || variable.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        return builder;
    }

    private static int awaitExit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(
                    "interrupted while " + process.info().command() + " ran");
        }
    }

    private static void requireSuccess(String name, int status, String output) throws IOException {
        if (status != 0) {
            throw new ProgramFailedException(name, status, output);
        }
    }

    private static String readFrom(long start, Path log) throws IOException {
        var all = Files.readAllBytes(log);
        return new String(all, (int) start, (int) (all.length - start), Charset.defaultCharset());
    }
}
