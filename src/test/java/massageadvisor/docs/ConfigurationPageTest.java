package massageadvisor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import massageadvisor.Regeneration;
import org.junit.jupiter.api.Test;

/** The page of the configuration is made of application.properties: its values, with the comments above them. */
class ConfigurationPageTest {
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Pattern SETTING = Pattern.compile("(?m)^([a-z%][^=]*)=(.*)$");
    private static final String HEAD = """
            # Configuration

            <!-- Generated from src/main/resources/application.properties: mvn verify -Dregenerate. Do not edit. -->

            You can set every setting as an environment variable, in upper case and with `_` for every other character:
            `quarkus.http.port` is `QUARKUS_HTTP_PORT`. A system property, such as `-Dquarkus.http.port=9090` before `-jar`, has
            the same effect. All other settings of Quarkus are available as well.

            """;

    @Test
    void isWhatThePropertiesSay() throws IOException {
        Regeneration.check(Path.of("docs/reference/configuration.md"), HEAD + table(Files.readString(PROPERTIES)));
    }

    @Test
    void everySettingHasACommentThatSaysWhatItIsFor() throws IOException {
        assertThat(Files.readString(PROPERTIES).split("\n\n", -1)).allMatch(block -> block.startsWith("# "));
    }

    private static String table(String properties) {
        var page = new StringBuilder();
        for (var block : properties.strip().split("\n\n", -1)) {
            var comment = block.lines()
                    .filter(line -> line.startsWith("# "))
                    .map(line -> line.substring(1).strip());
            page.append(String.join(" ", comment.toList())).append("\n\n| setting | default |\n| --- | --- |\n");
            var setting = SETTING.matcher(block.replaceAll("(?m)^#([a-z].*=)", "$1"));
            while (setting.find()) {
                page.append("| `%s` | %s |\n".formatted(setting.group(1), value(setting.group(2))));
            }
            page.append('\n');
        }
        return page.toString().strip() + "\n";
    }

    private static String value(String value) {
        return value.isEmpty() ? "not set" : "`" + value + "`";
    }
}
