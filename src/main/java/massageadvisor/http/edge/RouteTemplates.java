package massageadvisor.http.edge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the template of a path, part by part and so without trying all of them: every request asks. */
final class RouteTemplates {
    static final String NONE = "-";

    private static final String OF_THE_FRAMEWORK = "/q/";
    private static final String ANY_OF_THE_FRAMEWORK = "/q/*";

    private final Part root = new Part();

    /** What may follow up to here: a part of this name, or any, where the template has a parameter. */
    private static final class Part {
        private final Map<String, Part> named = new HashMap<>();
        private @Nullable Part any;
        private @Nullable String template;

        private Part next(String name) {
            if (!name.startsWith("{")) {
                return named.computeIfAbsent(name, key -> new Part());
            }
            if (any == null) {
                any = new Part();
            }
            return any;
        }

        /** A part that is named goes before a parameter, as it does in the router; a slash at the end is no matter. */
        private @Nullable String find(String path, int from) {
            if (from >= path.length()) {
                return template;
            }
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            var child = named.get(path.substring(from, end));
            var found = child == null ? null : child.find(path, end + 1);
            return found == null && any != null && end > from ? any.find(path, end + 1) : found;
        }
    }

    RouteTemplates(Collection<String> templates) {
        templates.forEach(this::add);
    }

    private void add(String template) {
        var part = root;
        for (var name : template.substring(1).split("/", -1)) {
            part = part.next(name);
        }
        part.template = template;
    }

    /** Never anything that a caller made up: {@value #NONE} where no route is. */
    String of(String path) {
        var found = root.find(path, 1);
        if (found != null) {
            return found;
        }
        return path.startsWith(OF_THE_FRAMEWORK) ? ANY_OF_THE_FRAMEWORK : NONE;
    }
}
