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

/** Reads YAML as a tree. Duplicate keys are refused, and so are aliases, which Jackson would read as plain text. */
final class YamlReader {
    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private YamlReader() {}

    /**
     * Reads one file.
     *
     * @throws BadRuleBookException if it is not YAML, or has a duplicate key or an alias
     */
    static JsonNode read(String file, byte[] yaml) {
        try {
            refuseAliases(file, yaml);
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new BadRuleBookException(List.of(new Defect(
                    file,
                    location(e.getLocation()),
                    "it cannot be read as YAML: " + firstLine(e.getOriginalMessage()),
                    "Correct the YAML; a key may appear only once")));
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
                            location(parser.currentTokenLocation()),
                            "*" + parser.getText() + " is an alias, and aliases are not allowed",
                            "Write out what it refers to, or put a text that begins with * in quotes")));
                }
            }
        }
    }

    private static String location(@Nullable JsonLocation at) {
        return at == null ? "the file" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
