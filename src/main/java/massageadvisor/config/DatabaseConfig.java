package massageadvisor.config;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Selects the database. Read before Quarkus starts, from the same configuration sources.
 *
 * @param url JDBC URL of an external database; empty for the embedded one
 * @param requiresUrl whether to refuse to start with the embedded database
 */
public record DatabaseConfig(Optional<String> url, boolean requiresUrl) {
    public static DatabaseConfig read() {
        var config = new EarlyConfig();
        return new DatabaseConfig(
                config.find("quarkus.datasource.jdbc.url"), config.isTrue("massage-advisor.require-external-db"));
    }

    /** Reads the name of the role that owns the tables and migrates them. */
    public static String readOwner() {
        return new EarlyConfig().find("quarkus.flyway.username").orElse("of the owner");
    }

    /**
     * Reads the data folder of the embedded database.
     *
     * @throws io.quarkus.runtime.configuration.ConfigurationException if the locale of the JVM cannot represent it
     */
    public static Path readDataFolder() {
        return EarlyConfig.path(
                new EarlyConfig().find("massage-advisor.data-dir").orElseGet(DatabaseConfig::userFolder));
    }

    private static String userFolder() {
        return ProjectDirectories.from("", "", "massage-advisor").dataLocalDir;
    }
}
