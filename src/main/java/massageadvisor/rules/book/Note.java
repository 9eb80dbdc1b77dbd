package massageadvisor.rules.book;

import java.util.List;
import massageadvisor.rules.vocabulary.Text;

/** A text of the book that every answer may show, independent of the intake. */
public record Note(String id, NoteRole role, Text text, List<String> cites) {
    public Note {
        cites = List.copyOf(cites);
    }
}
