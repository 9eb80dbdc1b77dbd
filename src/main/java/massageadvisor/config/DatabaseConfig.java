package massageadvisor.config;

import dev.dirs.ProjectDirectories;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which database the service is to use; read before Quarkus starts, from the same sources.
 *
 * @param url of a database of your own, if there is one
 * @param requiresUrl whether the service must not start an embedded database
 * @param dataFolder of the embedded database
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
