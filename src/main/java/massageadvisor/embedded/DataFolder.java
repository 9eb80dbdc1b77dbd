package massageadvisor.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder of the embedded database. Whoever has it open has it alone, until the JVM ends in whatever way. */
final class DataFolder {
    private final Path path;

    /** Held for the life of the JVM: the operating system gives it up when the process is gone, not before. */
    @SuppressWarnings({"FieldCanBeLocal", "unused"})
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the folder if need be, and takes it.
     *
     * @throws EmbeddedDatabaseException if another process has it, or it cannot be written
     */
    static DataFolder open(Path path) {
        try {
            OwnerOnlyFiles.createFolder(path);
            var file = FileChannel.open(
                    path.toRealPath().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(file);
            if (lock.isEmpty()) {
                file.close();
                throw new EmbeddedDatabaseException("The data folder " + path + " is in use by another Massage Advisor."
                        + " Stop that one, or give this one a folder of its own with MASSAGE_ADVISOR_DATA_DIR.");
            }
            return new DataFolder(path.toRealPath(), lock.get());
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "The data folder " + path + " cannot be used: " + e
                            + ". Make it writable, or name another with MASSAGE_ADVISOR_DATA_DIR.",
                    e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** The database itself. */
    Path cluster() {
        return path.resolve("postgresql");
    }

    /** A database that is being made; what an interrupted start left of one is thrown away. */
    Path newCluster() {
        return path.resolve("postgresql.new");
    }

    /** The programs of PostgreSQL, unpacked. */
    Path programs() {
        return path.resolve("programs");
    }

    /** What PostgreSQL prints before its own log is open, and when it stops. */
    Path startLog() {
        return path.resolve("postgresql-start.log");
    }

    /** What the initialisation of a new database reads, and nobody after it. */
    Path administratorPassword() {
        return path.resolve("administrator-password.new");
    }

    Path passwords() {
        return path.resolve("passwords.properties");
    }

    boolean hasCluster() {
        return Files.exists(cluster());
    }
}
