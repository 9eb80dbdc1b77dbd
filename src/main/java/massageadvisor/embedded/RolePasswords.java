package massageadvisor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the roles, made once and kept in the data folder. */
final class RolePasswords {
    private static final int RANDOM_BYTES = 32;

    private final Properties byRole;

    private RolePasswords(Properties byRole) {
        this.byRole = byRole;
    }

    /** Reads the passwords of this file; makes the file, readable by its owner only, if there is none. */
    static RolePasswords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file);
        }
        return read(file);
    }

    /**
     * Reads the passwords of this file.
     *
     * @throws EmbeddedDatabaseException if it is gone: no others would open the database that it belongs to
     */
    static RolePasswords read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new EmbeddedDatabaseException("The file " + file + " is missing, without which its database stays"
                    + " closed. Restore it from the backup that the database came from.");
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
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        OwnerOnlyFiles.createFile(unfinished);
        try (var out = Files.newBufferedWriter(unfinished)) {
            byRole.store(out, "Passwords of the embedded PostgreSQL. Keep them with the database; tell nobody.");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String of(DatabaseRole role) {
        var password = byRole.getProperty(role.sqlName());
        if (password == null) {
            throw new EmbeddedDatabaseException("The file of passwords in the data folder has none for "
                    + role.sqlName() + ". Restore the file that belongs to the database.");
        }
        return password;
    }
}
