package massageadvisor.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Serves the OpenAPI document as YAML in which short objects and lists are written inline, as in its source. The
 * serializer of SmallRye needs a line for each value, which makes the document a quarter larger.
 *
 * <p>A singleton, because a client proxy in this package could not forward the package-private methods.
 */
@Singleton
@Unremovable
@Alternative
@Priority(1)
class CompactDocument extends OpenApiDocumentService {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int WIDTH = 120;
    private static final int MAX_INLINE = 700;

    private byte[] yaml = {};

    @Override
    public synchronized byte[] getDocument(String name, Format format) {
        if (format != Format.YAML) {
            return super.getDocument(name, format);
        }
        if (yaml.length == 0) {
            yaml = compact(super.getDocument(name, Format.JSON));
        }
        return yaml;
    }

    private static byte[] compact(byte[] json) {
        var options = new DumperOptions();
        options.setWidth(WIDTH);
        var text = new StringWriter();
        try {
            var document = new LiteralText(options).represent(MAPPER.readValue(json, Object.class));
            putOnALine(document);
            new Yaml(options).serialize(document, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes each part that is short enough, and has no text of several lines, without line breaks of its own. */
    private static int putOnALine(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getScalarStyle() == ScalarStyle.LITERAL
                    ? MAX_INLINE + 1
                    : scalar.getValue().length() + 2;
        }
        var length = children((CollectionNode<?>) node)
                .mapToInt(CompactDocument::putOnALine)
                .sum();
        ((CollectionNode<?>) node).setFlowStyle(length > MAX_INLINE ? FlowStyle.BLOCK : FlowStyle.FLOW);
        return Math.min(length, MAX_INLINE + 1);
    }

    private static Stream<Node> children(CollectionNode<?> node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().flatMap(entry -> Stream.of(entry.getKeyNode(), entry.getValueNode()))
                : ((SequenceNode) node).getValue().stream();
    }

    /** Keeps the lines of a text. */
    private static final class LiteralText extends Representer {
        LiteralText(DumperOptions options) {
            super(options);
            representers.put(
                    String.class,
                    text -> representScalar(
                            Tag.STR,
                            (String) text,
                            ((String) text).contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN));
        }
    }
}
