package massageadvisor.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Creates files and folders that only their owner can read. Systems without POSIX modes use their defaults. */
final class OwnerOnlyFiles {
    private static final boolean HAS_POSIX_MODES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnlyFiles() {}

    /** Creates the folder, or restricts an existing one. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, mode("rwx------"));
        if (HAS_POSIX_MODES) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static void createFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, mode("rw-------"));
    }

    private static FileAttribute<?>[] mode(String mode) {
        return HAS_POSIX_MODES
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
