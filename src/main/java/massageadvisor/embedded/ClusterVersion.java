package massageadvisor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/** The major version of PostgreSQL that created a cluster. No other major version can read it. */
final class ClusterVersion {
    private static final String DUMP_AND_RESTORE = "docs/how-to/back-up-and-restore.md";

    private ClusterVersion() {}

    /**
     * Checks that the folder has a complete cluster, before the programs are unpacked.
     *
     * @throws EmbeddedDatabaseException if it does not
     */
    static void requireComplete(DataFolder folder) throws IOException {
        read(folder);
    }

    /**
     * Checks that this server can read the cluster of the folder.
     *
     * @throws EmbeddedDatabaseException if it cannot
     */
    static void check(DataFolder folder, PostgresServer server) throws IOException {
        var ofCluster = read(folder);
        var ofServer = server.version();
        if (!ofServer.startsWith(ofCluster + ".")) {
            throw new EmbeddedDatabaseException("The database in " + folder.cluster()
                    + " was created by PostgreSQL version " + ofCluster + ", but this service contains version "
                    + ofServer + ", which cannot read it. Start the earlier version of the service, dump the database,"
                    + " set MASSAGE_ADVISOR_DATA_DIR to an empty folder for this version, and restore the dump, as"
                    + " described in " + DUMP_AND_RESTORE + ".");
        }
    }

    private static String read(DataFolder folder) throws IOException {
        try {
            return Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        } catch (NoSuchFileException e) {
            throw new EmbeddedDatabaseException(
                    "The folder " + folder.cluster() + " is not a complete PostgreSQL database: it has no file"
                            + " PG_VERSION. Restore it from a backup as described in " + DUMP_AND_RESTORE
                            + ", or delete it to start with an empty database.",
                    e);
        }
    }
}
