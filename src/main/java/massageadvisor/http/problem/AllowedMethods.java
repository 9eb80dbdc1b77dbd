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

/** The methods of each path, from the OpenAPI document. A 405 must list them, and the framework does not. */
@Singleton
public class AllowedMethods {
    private static final String DOCUMENT = "META-INF/openapi.yaml";
    private static final String PARAMETER = "\\{([^}]*)}";

    private final List<DocumentedPath> paths;

    /** A path with its route in the notation of the router ({@code /v1/causes/:code}); a trailing slash is ignored. */
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

        boolean matches(String path) {
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

    /** Finds the route of a path. */
    public Optional<String> findRoute(String path) {
        return paths.stream()
                .filter(documented -> documented.matches(path))
                .map(DocumentedPath::route)
                .findFirst();
    }

    /** All paths in the notation of the document: {@code /v1/causes/{code}}. */
    public List<String> templates() {
        return paths.stream().map(DocumentedPath::template).toList();
    }

    /** The methods of all paths together. */
    public Set<String> all() {
        var methods =
                paths.stream().flatMap(path -> path.methods().stream()).collect(Collectors.toCollection(TreeSet::new));
        methods.add("HEAD");
        return methods;
    }

    /** The value of the Allow header. A path without parameters takes precedence over one with parameters. */
    String of(String path) {
        var methods = paths.stream()
                .filter(documented -> documented.matches(path))
                .limit(1)
                .flatMap(documented -> documented.methods().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }
}
