package massageadvisor.config;

import dev.dirs.ProjectDirectories;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Selects the database. Read before Quarkus starts, from the same configuration sources.
 *
 * @param url JDBC URL of an external database; empty for the embedded one
 * @param requiresUrl whether to refuse to start with the embedded database
 * @param dataFolder data folder of the embedded database
 */
public record DatabaseConfig(Optional<String> url, boolean requiresUrl, Path dataFolder) {
    public static DatabaseConfig read() {
        var config = ConfigUtils.configBuilder().build();
        return new DatabaseConfig(
                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class),
                config.getOptionalValue("massage-advisor.require-external-db", Boolean.class)
                        .orElse(false),
                config.getOptionalValue("massage-advisor.data-dir", Path.class).orElseGet(DatabaseConfig::userFolder));
    }

    private static Path userFolder() {
        return Path.of(ProjectDirectories.from("", "", "massage-advisor").dataLocalDir);
    }
}
