package massageadvisor.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The data folder of the embedded database. A lock ensures that only one JVM uses it at a time. */
final class DataFolder {
    private static final Pattern SPECIAL_TO_A_SHELL =
            Pattern.compile(File.separatorChar == '\\' ? "[\"$`\n\r]" : "[\"$`\n\r\\\\]");
    private static final int MAX_LENGTH = 500;
    private static final long NEW_DATABASE_BYTES = 120_000_000;

    private final Path path;

    /** Held until the JVM ends: the operating system releases it when the process is gone, and not earlier. */
    @SuppressWarnings({"FieldCanBeLocal", "unused"})
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, creates it if it does not exist, and locks it until the JVM ends.
     *
     * @throws EmbeddedDatabaseException if another process uses the folder, or it is not writable
     */
    static DataFolder open(Path path) {
        requireUsableByPrograms(path);
        try {
            OwnerOnlyFiles.createFolder(path);
            var file = FileChannel.open(
                    path.toRealPath().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(file);
            if (lock.isEmpty()) {
                file.close();
                throw new EmbeddedDatabaseException("The data folder " + path + " is in use by another Massage Advisor."
                        + " Stop that one, or set MASSAGE_ADVISOR_DATA_DIR to another folder.");
            }
            return new DataFolder(path.toRealPath(), lock.get());
        } catch (IOException e) {
            throw StartFailure.of(e, path);
        }
    }

    /** The programs of PostgreSQL start each other through a shell, and have a limit of 1024 bytes for a path. */
    private static void requireUsableByPrograms(Path path) {
        var text = path.toAbsolutePath().toString();
        if (SPECIAL_TO_A_SHELL.matcher(text).find() || text.length() > MAX_LENGTH) {
            throw new EmbeddedDatabaseException("The path of the data folder, " + text + ", cannot be used by"
                    + " PostgreSQL: it may have at most " + MAX_LENGTH + " characters, and no quotation mark, dollar"
                    + " sign, backtick, backslash or line break. Set MASSAGE_ADVISOR_DATA_DIR to another folder.");
        }
    }

    private static Optional<FileLock> tryLock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    Path path() {
        return path;
    }

    /** The folder of the database cluster. */
    Path cluster() {
        return path.resolve("postgresql");
    }

    /** The folder of a cluster that is being created. What an interrupted start left in it is deleted. */
    Path newCluster() {
        return path.resolve("postgresql.new");
    }

    /** The unpacked programs of PostgreSQL. */
    Path programs() {
        return path.resolve("programs");
    }

    /** The output of PostgreSQL before it opens its own log, and while it stops. */
    Path startLog() {
        return path.resolve("postgresql-start.log");
    }

    /** The password file for {@code initdb}, which exists only while a cluster is created. */
    Path administratorPassword() {
        return path.resolve("administrator-password.new");
    }

    Path passwords() {
        return path.resolve("passwords.properties");
    }

    boolean hasCluster() {
        return Files.exists(cluster());
    }

    /**
     * Checks that a new database fits on the disk, so that a start that cannot succeed ends at once.
     *
     * @throws EmbeddedDatabaseException if it does not fit
     */
    void requireSpace() {
        if (path.toFile().getUsableSpace() < NEW_DATABASE_BYTES) {
            throw StartFailure.noSpace(path);
        }
    }

    /** Deletes a folder with all its contents, if it exists. */
    static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var found = Files.walk(folder)) {
            for (var file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
