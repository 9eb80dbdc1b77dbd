package massageadvisor.http.recommendation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import massageadvisor.http.recommendation.RecommendationBody.AdviceBody;
import massageadvisor.http.recommendation.RecommendationBody.ClosingBody;
import massageadvisor.http.recommendation.RecommendationBody.ModalityHeadBody;
import massageadvisor.http.recommendation.RecommendationBody.RuleBookBody;
import massageadvisor.http.recommendation.RecommendationBody.TriageHeadBody;
import massageadvisor.rules.book.Note;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Triage;

/** All that answers can say out of the book in force, written once at the start. */
@Singleton
class BookPieces {
    private final Pieces pieces;
    private final byte[] ruleBook;
    private final Map<Triage, byte[]> triage = new EnumMap<>(Triage.class);
    private final Map<Modality, Map<Verdict, byte[]>> modalities = new EnumMap<>(Modality.class);
    private final IdentityHashMap<Rule, RulePieces> rules = new IdentityHashMap<>();
    private final byte[] emergencySigns;
    private final List<byte[]> standingAdvice;
    private final byte[] closing;

    BookPieces(RuleBook book, ObjectMapper mapper) {
        pieces = new Pieces(mapper);
        ruleBook = pieces.of(new RuleBookBody(book.version(), book.digest()));
        for (var level : Triage.values()) {
            triage.put(
                    level, pieces.membersOf(TriageHeadBody.of(book.catalogue().wording(level))));
        }
        for (var modality : Modality.values()) {
            var heads = new EnumMap<Verdict, byte[]>(Verdict.class);
            for (var verdict : Verdict.values()) {
                heads.put(
                        verdict,
                        pieces.membersOf(ModalityHeadBody.of(book.catalogue().profile(modality), verdict)));
            }
            modalities.put(modality, heads);
        }
        var texts = book.vocabulary().adaptations().stream()
                .collect(Collectors.toMap(Term::code, term -> term.description().english()));
        book.rules().forEach(rule -> rules.put(rule, new RulePieces(rule, texts, pieces)));
        emergencySigns = advice(book.note(NoteRole.RED_FLAGS_NOT_ASKED));
        standingAdvice =
                book.notes(NoteRole.STANDING_ADVICE).stream().map(this::advice).toList();
        closing = pieces.membersOf(new ClosingBody(
                book.note(NoteRole.EVIDENCE_NOTE).text().english(),
                book.note(NoteRole.DISCLAIMER).text().english()));
    }

    private byte[] advice(Note note) {
        return pieces.of(new AdviceBody(note.text().english(), note.id(), note.cites()));
    }

    byte[] ruleBook() {
        return ruleBook;
    }

    byte[] triage(Triage level) {
        return Objects.requireNonNull(triage.get(level));
    }

    byte[] modality(Modality modality, Verdict verdict) {
        return Objects.requireNonNull(
                Objects.requireNonNull(modalities.get(modality)).get(verdict));
    }

    RulePieces rule(Rule rule) {
        return Objects.requireNonNull(rules.get(rule));
    }

    byte[] emergencySigns() {
        return emergencySigns;
    }

    List<byte[]> standingAdvice() {
        return standingAdvice;
    }

    byte[] closing() {
        return closing;
    }
}
