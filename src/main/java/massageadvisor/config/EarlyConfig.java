package massageadvisor.config;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The configuration before Quarkus starts, from the same sources. */
final class EarlyConfig {
    private final SmallRyeConfig config = ConfigUtils.configBuilder().build();

    Optional<String> find(String name) {
        return config.getOptionalValue(name, String.class);
    }

    boolean isTrue(String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(false);
    }

    SmallRyeConfig all() {
        return config;
    }

    /**
     * Parses a path from the environment or the configuration.
     *
     * @throws ConfigurationException if it has characters that the locale of the JVM cannot represent
     */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new ConfigurationException("The path of the data folder, " + text + ", has characters that this"
                    + " system locale (encoding " + System.getProperty("sun.jnu.encoding") + ") cannot represent. Set"
                    + " LC_ALL=C.UTF-8, or set MASSAGE_ADVISOR_DATA_DIR to a path of ASCII characters ("
                    + e.getReason() + ").");
        }
    }
}
