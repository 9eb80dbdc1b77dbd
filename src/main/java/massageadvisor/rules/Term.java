package massageadvisor.rules;

import java.util.List;

/** A code that a book defines, with its name and what it means, asks or instructs, and the sources of that. */
public record Term(String code, Text name, Text description, List<String> cites) {
    public Term {
        cites = List.copyOf(cites);
    }
}
