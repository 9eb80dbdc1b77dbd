package massageadvisor.http.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which methods a path takes, by the OpenAPI document: a 405 has to say so, and the framework does not. */
@Singleton
class AllowedMethods {
    private static final String DOCUMENT = "META-INF/openapi.yaml";

    private final List<PathMethods> paths = new ArrayList<>();

    private record PathMethods(Pattern path, boolean exact, List<String> methods) {}

    AllowedMethods() {
        read().path("paths").properties().forEach(path -> {
            var methods = new ArrayList<String>();
            path.getValue().properties().stream()
                    .filter(member -> member.getValue().has("operationId"))
                    .forEach(operation -> methods.add(operation.getKey().toUpperCase(Locale.ROOT)));
            var pattern = path.getKey().replaceAll("\\{[^}]*}", "[^/]+");
            paths.add(new PathMethods(Pattern.compile(pattern), pattern.equals(path.getKey()), methods));
        });
        paths.sort(Comparator.comparing(PathMethods::exact).reversed());
    }

    private static JsonNode read() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(DOCUMENT)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the Allow header lists them; a path without parameters goes before one with, which it may match as well. */
    String of(String path) {
        var methods = paths.stream()
                .filter(one -> one.path().matcher(path).matches())
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
