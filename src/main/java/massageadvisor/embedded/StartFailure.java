package massageadvisor.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Explains why the embedded database does not start: the cause and the remedy, in one message. */
final class StartFailure {
    private static final String OTHER_DISK = ", or set MASSAGE_ADVISOR_DATA_DIR to a folder on another disk.";
    private static final String OTHER_FOLDER = " set MASSAGE_ADVISOR_DATA_DIR to another folder.";

    private static final String NO_SPACE = "The disk of the data folder %s has too little free space. A new database"
            + " needs 120 MB. Free some space" + OTHER_DISK;

    /** What PostgreSQL and the JVM say, in the same words of the operating system, and what it means. */
    private static final List<Cause> CAUSES = List.of(
            new Cause(
                    "Read-only file system",
                    "The disk of the data folder %s is read-only. Make it writable" + OTHER_DISK),
            new Cause("No space left on device|Disk quota exceeded|not enough space", NO_SPACE),
            new Cause(
                    "FileAlreadyExists|Not a directory",
                    "The data folder %s is not a folder, or one of its parents is a file. Remove the file, or"
                            + OTHER_FOLDER),
            new Cause(
                    "AccessDenied|Operation not permitted|wrong ownership|[Pp]ermission denied",
                    "The user " + System.getProperty("user.name") + " may not use the data folder %s. Change its owner"
                            + " to this user, or" + OTHER_FOLDER),
            new Cause(
                    "cannot be run as root|\"root\" execution",
                    "PostgreSQL does not run as root. Start the service as another user."),
            new Cause(
                    "could not look up effective user ID",
                    "PostgreSQL does not run as a user without a name. Start the service as a user that the system"
                            + " knows, for example one in /etc/passwd."));

    private static final long FULL_BYTES = 1 << 20;
    private static final int QUOTED_LINES = 3;

    private StartFailure() {}

    private record Cause(Pattern message, String explanation) {
        Cause(String message, String explanation) {
            this(Pattern.compile(message), explanation);
        }
    }

    /** The failure of a start that has not begun, because a new database would not fit on the disk. */
    static EmbeddedDatabaseException noSpace(Path dataFolder) {
        return new EmbeddedDatabaseException(NO_SPACE.formatted(dataFolder));
    }

    static EmbeddedDatabaseException of(Exception failure, Path dataFolder) {
        return new EmbeddedDatabaseException(reason(failure, dataFolder), failure);
    }

    private static String reason(Exception failure, Path dataFolder) {
        if (failure instanceof NotExecutableException) {
            return "The system does not execute programs in the data folder " + dataFolder + ". Its disk is probably"
                    + " mounted with the option noexec. Mount it without this option" + OTHER_DISK;
        }
        var text = messages(failure, dataFolder);
        return CAUSES.stream()
                .filter(cause -> cause.message().matcher(text).find())
                .findFirst()
                .map(cause -> cause.explanation().formatted(dataFolder))
                .orElseGet(() -> unknown(failure, dataFolder));
    }

    /** A full disk has no room for a message about it either. */
    private static String messages(Exception failure, Path dataFolder) {
        boolean full = Files.exists(dataFolder) && dataFolder.toFile().getUsableSpace() < FULL_BYTES;
        return output(failure) + (full ? "\nNo space left on device" : "");
    }

    private static String output(Exception failure) {
        return failure instanceof ProgramFailedException program ? program.output() : failure.toString();
    }

    private static String unknown(Exception failure, Path dataFolder) {
        if (failure instanceof ProgramFailedException program) {
            return "The embedded PostgreSQL does not start: " + failure.getMessage() + quote(program.output())
                    + "\nThe files postgresql-start.log and postgresql/log in the data folder " + dataFolder
                    + " may say more.";
        }
        return "The data folder " + dataFolder + " cannot be used: " + failure + ". Make it usable, or" + OTHER_FOLDER;
    }

    private static String quote(String output) {
        var lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size()).stream()
                .map(line -> "\n  " + line)
                .collect(Collectors.joining());
    }
}
