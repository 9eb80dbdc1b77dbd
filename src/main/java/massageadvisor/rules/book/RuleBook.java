package massageadvisor.rules.book;

import java.util.List;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * A versioned, immutable set of rules with all its texts.
 *
 * @param version semantic version
 * @param digest {@code sha256:} and the SHA-256 of the canonical form of the whole book, texts included, in hex
 * @param contractLaws laws that apply to every book; they are no part of the digest
 * @param invariants laws that the book adds
 */
public record RuleBook(
        String id,
        String version,
        String digest,
        Text title,
        Vocabulary vocabulary,
        List<Rule> rules,
        ContractLaws contractLaws,
        List<Invariant> invariants,
        List<Note> notes,
        Questionnaire questionnaire,
        Catalogue catalogue) {
    public RuleBook {
        rules = List.copyOf(rules);
        invariants = List.copyOf(invariants);
        notes = List.copyOf(notes);
    }

    /** The notes of one role, in the order of the book. */
    public List<Note> notes(NoteRole role) {
        return notes.stream().filter(note -> note.role() == role).toList();
    }

    /** The note of a role that has exactly one. */
    public Note note(NoteRole role) {
        return notes(role).stream().findFirst().orElseThrow();
    }
}
