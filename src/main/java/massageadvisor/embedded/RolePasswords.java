package massageadvisor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the database roles. They are generated once and stored in the data folder. */
final class RolePasswords {
    private static final int RANDOM_BYTES = 32;

    private final Properties byRole;

    private RolePasswords(Properties byRole) {
        this.byRole = byRole;
    }

    /** Reads the passwords from this file, or creates it, readable by its owner only, if it does not exist. */
    static RolePasswords readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file);
        }
        return read(file);
    }

    /**
     * Reads the passwords from this file.
     *
     * @throws EmbeddedDatabaseException if the file is missing: its database does not accept any other passwords
     */
    static RolePasswords read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new EmbeddedDatabaseException("The file " + file + " is missing. It contains the"
                    + " passwords of the database. Restore it from the backup that the database came from.");
        }
        var byRole = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            byRole.load(in);
        }
        return new RolePasswords(byRole);
    }

    private static void write(Path file) throws IOException {
        var byRole = new Properties();
        for (var role : DatabaseRole.values()) {
            byRole.setProperty(role.sqlName(), random());
        }
        var temporary = file.resolveSibling(file.getFileName() + ".new");
        OwnerOnlyFiles.createFile(temporary);
        try (var out = Files.newBufferedWriter(temporary)) {
            byRole.store(out, "Passwords of the embedded PostgreSQL. Secret. Back up together with the database.");
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String of(DatabaseRole role) {
        var password = byRole.getProperty(role.sqlName());
        if (password == null) {
            throw new EmbeddedDatabaseException("The file passwords.properties in the data folder has no password for "
                    + role.sqlName() + ". Restore the file that belongs to the database.");
        }
        return password;
    }
}
