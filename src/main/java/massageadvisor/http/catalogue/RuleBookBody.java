package massageadvisor.http.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import massageadvisor.rules.book.RuleBook;
import org.jspecify.annotations.Nullable;

/** A rule book as it is answered: every rule as a sentence for people and as data for programs. */
record RuleBookBody(
        String id, String version, String digest, String title, List<RuleBody> rules, List<NoteBody> notes) {

    /** A reference to a book. */
    record BookBody(String version, String digest) {
        static BookBody of(RuleBook book) {
            return new BookBody(book.version(), book.digest());
        }
    }

    record RuleBody(
            String id,
            String theme,
            String sentence,
            ConditionBody when,
            EffectsBody then,
            String because,
            String basis,
            List<String> sources) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConditionBody(
            @Nullable List<String> cause,
            @Nullable RangeBody painLevel,
            @Nullable List<String> duration,
            @Nullable List<String> pressure,
            @Nullable List<String> heat,
            @Nullable List<String> goal,
            @Nullable CodeConditionBody contraindications,
            @Nullable CodeConditionBody redFlags) {}

    record RangeBody(int from, int to) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CodeConditionBody(List<String> anyOf, List<String> allOf) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record EffectsBody(
            Map<String, Integer> points,
            List<String> contraindicate,
            List<String> clearFirst,
            Map<String, List<String>> adapt,
            @Nullable String triage,
            List<String> advise) {}

    record NoteBody(String id, String role, String text, List<String> sources) {}
}
