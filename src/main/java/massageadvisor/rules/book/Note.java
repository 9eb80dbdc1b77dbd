package massageadvisor.rules.book;

import java.util.List;
import massageadvisor.rules.vocabulary.Text;

/** What the book says to everyone, whatever the intake. */
public record Note(String id, NoteRole role, Text text, List<String> cites) {
    public Note {
        cites = List.copyOf(cites);
    }
}
