package massageadvisor.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once per version from the archive on the class path. */
final class PostgresPrograms {
    private static final boolean IS_WINDOWS = system().equals("Windows");

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the programs of this build, unless they are there, and deletes those of other builds. */
    static PostgresPrograms unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        requireExecutables(folder);
        var archive = archive();
        var unpacked = folder.resolve("postgresql-" + digest(archive));
        deleteOthers(folder, unpacked);
        if (!Files.exists(unpacked)) {
            unpack(archive, unpacked);
        }
        return new PostgresPrograms(unpacked);
    }

    /** Tries it with a small file, before much is written to a disk that does not execute programs. */
    private static void requireExecutables(Path folder) throws IOException {
        var probe = folder.resolve("probe");
        Files.deleteIfExists(probe);
        Files.createFile(probe);
        boolean executable = probe.toFile().setExecutable(true) && Files.isExecutable(probe);
        Files.delete(probe);
        if (!executable) {
            throw new NotExecutableException(folder);
        }
    }

    /** The path of a program, such as {@code initdb}. */
    Path program(String name) {
        return folder.resolve("bin").resolve(IS_WINDOWS ? name + ".exe" : name);
    }

    private static String system() {
        var name = System.getProperty("os.name");
        return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Darwin" : name;
    }

    private static byte[] archive() throws IOException {
        var machine = System.getProperty("os.arch");
        try (var in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine)) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new EmbeddedDatabaseException(
                    "This build has no PostgreSQL for " + system() + " on " + machine
                            + ". Build it on such a machine, or set QUARKUS_DATASOURCE_JDBC_URL to use your own PostgreSQL.",
                    e);
        }
    }

    private static String digest(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void deleteOthers(Path folder, Path current) throws IOException {
        try (var found = Files.list(folder)) {
            for (var other : found.filter(one -> !one.equals(current)).toList()) {
                DataFolder.deleteRecursively(other);
            }
        }
    }

    /** Moved into place when it is complete: an interrupted start leaves nothing that a later one would run. */
    private static void unpack(byte[] archive, Path target) throws IOException {
        var incomplete = target.resolveSibling(target.getFileName() + ".new");
        Files.createDirectories(incomplete);
        try (var files = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                unpack(entry, files, incomplete.resolve(entry.getName()).normalize());
            }
        }
        Files.move(incomplete, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        var folder = Objects.requireNonNull(target.getParent());
        Files.createDirectories(folder);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if (folder.endsWith("bin") && !target.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make " + target + " executable");
            }
        }
    }
}
