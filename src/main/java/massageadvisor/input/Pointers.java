package massageadvisor.input;

import java.util.List;

/** JSON pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    static String of(List<String> path) {
        var pointer = new StringBuilder();
        path.forEach(name -> pointer.append('/').append(escape(name)));
        return pointer.toString();
    }

    static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }
}
