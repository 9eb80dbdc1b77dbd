package massageadvisor.rules.book;

import java.util.List;
import massageadvisor.rules.vocabulary.Text;

/** A text with the sources that say so. */
public record Cited(Text text, List<String> cites) {
    public Cited {
        cites = List.copyOf(cites);
    }
}
