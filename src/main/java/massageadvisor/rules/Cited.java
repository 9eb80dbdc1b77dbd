package massageadvisor.rules;

import java.util.List;

/** A text with the sources that say so. */
public record Cited(Text text, List<String> cites) {
    public Cited {
        cites = List.copyOf(cites);
    }
}
