package massageadvisor.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads YAML as a tree; a key that stands twice is refused. */
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
     * @throws BadRuleBookException if this is no YAML, or a key stands twice
     */
    static JsonNode read(String file, byte[] yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var place = at == null ? "the file" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new BadRuleBookException(List.of(new Defect(
                    file,
                    place,
                    "it cannot be read as YAML: " + firstLine(e.getOriginalMessage()),
                    "Mend the YAML; a key may stand once only")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
