package massageadvisor.config;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Configuration of the rule books. */
@ConfigMapping(prefix = "massage-advisor.rule-book")
public interface RuleBookConfig {
    /** The folder of your own rule book. If it is not set, the built-in rule book for upper-back pain is used. */
    Optional<Path> directory();

    /** A folder with further rule books, one per subfolder, that can be read and compared but decide nothing. */
    Optional<Path> others();
}
