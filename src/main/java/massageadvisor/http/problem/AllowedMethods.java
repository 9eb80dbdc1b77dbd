package massageadvisor.http.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which methods a path takes, by the OpenAPI document: a 405 has to say so, and the framework does not. */
@Singleton
public class AllowedMethods {
    private static final String DOCUMENT = "META-INF/openapi.yaml";
    private static final String PARAMETER = "\\{([^}]*)}";

    private final List<DocumentedPath> paths;

    /** A path as the router words it ({@code /v1/causes/:code}), and its methods; a slash at its end is no matter. */
    private record DocumentedPath(String template, String route, Pattern pattern, List<String> methods) {
        static DocumentedPath of(String path, JsonNode members) {
            return new DocumentedPath(
                    path,
                    path.replaceAll(PARAMETER, ":$1"),
                    Pattern.compile(path.replaceAll(PARAMETER, "[^/]+") + "/?"),
                    members.properties().stream()
                            .filter(member -> member.getValue().has("operationId"))
                            .map(operation -> operation.getKey().toUpperCase(Locale.ROOT))
                            .toList());
        }

        boolean hasParameter() {
            return route.contains(":");
        }

        boolean is(String path) {
            return pattern.matcher(path).matches();
        }
    }

    AllowedMethods() {
        paths = read().path("paths").properties().stream()
                .map(path -> DocumentedPath.of(path.getKey(), path.getValue()))
                .sorted(Comparator.comparing(DocumentedPath::hasParameter))
                .toList();
    }

    private static JsonNode read() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(DOCUMENT)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The route of this path, if the document has one. */
    public Optional<String> findRoute(String path) {
        return paths.stream()
                .filter(one -> one.is(path))
                .map(DocumentedPath::route)
                .findFirst();
    }

    /** All paths as the document has them: {@code /v1/causes/{code}}. */
    public List<String> templates() {
        return paths.stream().map(DocumentedPath::template).toList();
    }

    /** Every method that some path takes. */
    public Set<String> all() {
        var methods =
                paths.stream().flatMap(one -> one.methods().stream()).collect(Collectors.toCollection(TreeSet::new));
        methods.add("HEAD");
        return methods;
    }

    /** As the Allow header lists them; a path without parameters goes before one with, which it may match as well. */
    String of(String path) {
        var methods = paths.stream()
                .filter(one -> one.is(path))
                .limit(1)
                .flatMap(one -> one.methods().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }
}
