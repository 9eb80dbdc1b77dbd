package massageadvisor.rules.book;

import java.util.List;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Text;

/** A benefit that the article claims; nothing in the book relies on it. */
public record Benefit(String code, Text name, Text claim, List<Modality> modalities, List<String> cites) {
    public Benefit {
        modalities = List.copyOf(modalities);
        cites = List.copyOf(cites);
    }
}
