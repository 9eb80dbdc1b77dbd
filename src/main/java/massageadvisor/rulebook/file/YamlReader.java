package massageadvisor.rulebook.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;
import org.jspecify.annotations.Nullable;

/** Reads YAML as a tree; a key that stands twice is refused, and so is an alias, which would be read as its name. */
final class YamlReader {
    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private YamlReader() {}

    /**
     * The tree of a file.
     *
     * @throws BadRuleBookException if this is no YAML, a key stands twice or there is an alias
     */
    static JsonNode read(String file, byte[] yaml) {
        try {
            refuseAliases(file, yaml);
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new BadRuleBookException(List.of(new Defect(
                    file,
                    place(e.getLocation()),
                    "it cannot be read as YAML: " + firstLine(e.getOriginalMessage()),
                    "Mend the YAML; a key may stand once only")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseAliases(String file, byte[] yaml) throws IOException {
        try (var parser = (YAMLParser) YAML.createParser(yaml)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw new BadRuleBookException(List.of(new Defect(
                            file,
                            place(parser.currentTokenLocation()),
                            "*" + parser.getText() + " stands for what is written elsewhere",
                            "Write it out, or put a text with * into quotes")));
                }
            }
        }
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null ? "the file" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
