package massageadvisor.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Serves the OpenAPI document as YAML in which a reference or a list of codes takes one line, as in its source. The
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
        options.setDefaultFlowStyle(FlowStyle.AUTO);
        options.setWidth(WIDTH);
        options.setIndent(1);
        try {
            var document = MAPPER.readValue(json, Object.class);
            return new Yaml(new LiteralText(options), options).dump(document).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
