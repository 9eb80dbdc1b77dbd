package massageadvisor.http.edge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the route template that matches a path. A trie by path segment, because every request is looked up. */
final class RouteTemplates {
    static final String NONE = "-";

    private static final String FRAMEWORK_PREFIX = "/q/";
    static final String ANY_FRAMEWORK_PATH = "/q/*";

    private final Node root = new Node();

    /** A node of the trie. Its children match a segment by name, or any segment if the template has a parameter. */
    private static final class Node {
        private final Map<String, Node> byName = new HashMap<>();
        private @Nullable Node anySegment;
        private @Nullable String template;

        private Node child(String name) {
            if (!name.startsWith("{")) {
                return byName.computeIfAbsent(name, key -> new Node());
            }
            if (anySegment == null) {
                anySegment = new Node();
            }
            return anySegment;
        }

        /** A name takes precedence over a parameter, as in the router. A trailing slash is ignored. */
        private @Nullable String find(String path, int from) {
            if (from >= path.length()) {
                return template;
            }
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            var child = byName.get(path.substring(from, end));
            var found = child == null ? null : child.find(path, end + 1);
            return found == null && anySegment != null && end > from ? anySegment.find(path, end + 1) : found;
        }
    }

    RouteTemplates(Collection<String> templates) {
        templates.forEach(this::add);
    }

    private void add(String template) {
        var node = root;
        for (var name : template.substring(1).split("/", -1)) {
            node = node.child(name);
        }
        node.template = template;
    }

    /** Returns the template, never text from the caller; {@value #NONE} if no route matches. */
    String of(String path) {
        var found = root.find(path, 1);
        if (found != null) {
            return found;
        }
        return path.startsWith(FRAMEWORK_PREFIX) ? ANY_FRAMEWORK_PATH : NONE;
    }
}
