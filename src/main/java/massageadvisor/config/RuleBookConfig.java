package massageadvisor.config;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the rules come from. */
@ConfigMapping(prefix = "massage-advisor.rule-book")
public interface RuleBookConfig {
    /** The folder of a rule book of your own. Left out, the built-in book for upper-back pain decides. */
    Optional<Path> directory();

    /** A folder of other rule books to tell about, each in a folder inside it; the built-in one is always known. */
    Optional<Path> others();
}
