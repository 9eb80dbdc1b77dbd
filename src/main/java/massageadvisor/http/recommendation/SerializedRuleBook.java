package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import massageadvisor.http.recommendation.RecommendationBody.AdviceBody;
import massageadvisor.http.recommendation.RecommendationBody.RuleBookBody;
import massageadvisor.rules.book.Note;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Everything that answers quote from the current rule book, encoded as JSON once at startup. Nearly all of an answer is
 * such text. Immutable and shared by all threads.
 */
@Singleton
class SerializedRuleBook {
    private final ObjectMapper mapper;
    private final SerializableString identity;
    private final Map<Triage, SerializableString> titles = new EnumMap<>(Triage.class);
    private final Map<Triage, SerializableString> messages = new EnumMap<>(Triage.class);
    private final Map<Modality, SerializableString> names = new EnumMap<>(Modality.class);
    private final IdentityHashMap<Rule, SerializedRule> rules = new IdentityHashMap<>();
    private final SerializableString emergencySigns;
    private final List<SerializableString> standingAdvice;
    private final SerializableString evidenceNote;
    private final SerializableString disclaimer;

    SerializedRuleBook(RuleBook book, ObjectMapper mapper) {
        this.mapper = mapper;
        identity = json(new RuleBookBody(book.version(), book.digest()));
        for (var level : Triage.values()) {
            var wording = book.catalogue().wording(level);
            titles.put(level, json(wording.title().english()));
            messages.put(level, json(wording.message().english()));
        }
        for (var modality : Modality.values()) {
            names.put(modality, json(book.catalogue().profile(modality).name().english()));
        }
        var adaptations = book.vocabulary().adaptations().stream()
                .collect(Collectors.toMap(Term::code, term -> term.description().english()));
        book.rules().forEach(rule -> rules.put(rule, new SerializedRule(rule, adaptations, this::json)));
        emergencySigns = advice(book.note(NoteRole.RED_FLAGS_NOT_ASKED));
        standingAdvice =
                book.notes(NoteRole.STANDING_ADVICE).stream().map(this::advice).toList();
        evidenceNote = json(book.note(NoteRole.EVIDENCE_NOTE).text().english());
        disclaimer = json(book.note(NoteRole.DISCLAIMER).text().english());
    }

    private SerializableString json(Object value) {
        try {
            var json = new SerializedString(mapper.writeValueAsString(value));
            json.asUnquotedUTF8(); // encodes now: the string keeps its bytes
            return json;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SerializableString advice(Note note) {
        return json(new AdviceBody(note.text().english(), note.id(), note.cites()));
    }

    SerializableString identity() {
        return identity;
    }

    SerializableString title(Triage level) {
        return Objects.requireNonNull(titles.get(level));
    }

    SerializableString message(Triage level) {
        return Objects.requireNonNull(messages.get(level));
    }

    SerializableString name(Modality modality) {
        return Objects.requireNonNull(names.get(modality));
    }

    SerializedRule rule(Rule rule) {
        return Objects.requireNonNull(rules.get(rule));
    }

    SerializableString emergencySigns() {
        return emergencySigns;
    }

    List<SerializableString> standingAdvice() {
        return standingAdvice;
    }

    SerializableString evidenceNote() {
        return evidenceNote;
    }

    SerializableString disclaimer() {
        return disclaimer;
    }
}
