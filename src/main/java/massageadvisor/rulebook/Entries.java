package massageadvisor.rulebook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a book's files as they are written; the schema has already said what may be missing. */
final class Entries {
    private Entries() {}

    @JsonIgnoreProperties({"rules", "sources"})
    record BookEntry(
            String id,
            String version,
            Map<String, String> title,
            List<String> languages,
            @Nullable List<LawEntry> laws) {}

    record LawEntry(String id, Map<String, String> statement, AlwaysEntry always) {}

    record AlwaysEntry(@JsonProperty("if") ConditionEntry when, PromiseEntry then) {}

    record PromiseEntry(
            @Nullable List<String> contraindicated,
            @Nullable List<String> notOffered,
            @Nullable List<String> notRecommended,
            @Nullable String triageAtLeast) {}

    record RuleEntry(
            String id,
            ConditionEntry when,
            EffectsEntry then,
            Map<String, String> because,
            String basis,
            List<String> cites,
            List<ExampleEntry> examples) {}

    record ConditionEntry(
            @Nullable List<String> cause,
            @Nullable RangeEntry painLevel,
            @Nullable List<String> duration,
            @Nullable List<String> pressure,
            @Nullable List<String> heat,
            @Nullable List<String> goal,
            @Nullable CodeConditionEntry contraindications,
            @Nullable CodeConditionEntry redFlags) {}

    record RangeEntry(int from, int to) {}

    record CodeConditionEntry(
            @Nullable List<String> anyOf, @Nullable List<String> allOf) {}

    record EffectsEntry(
            @Nullable Map<String, Integer> support,
            @Nullable Map<String, Integer> oppose,
            @Nullable List<String> contraindicate,
            @JsonProperty("clear-first") @Nullable List<String> clearFirst,
            @Nullable Map<String, List<String>> adapt,
            @Nullable String triage,
            @Nullable List<Map<String, String>> advise) {}

    record ExampleEntry(JsonNode given, boolean fires) {}

    record NoteEntry(String id, String role, Map<String, String> text, List<String> cites) {}

    record SourceEntry(
            String id,
            String kind,
            Map<String, String> title,
            Map<String, String> statement,
            @Nullable String address,
            @Nullable List<String> cites) {}

    record UncitedEntry(String id, Map<String, String> reason) {}

    record TermEntry(
            String code,
            Map<String, String> name,
            @JsonAlias({"question", "text"}) Map<String, String> description,
            @Nullable List<String> cites,
            @Nullable String change,
            @Nullable Map<String, String> whenGone) {}

    /** What is not marked is fixed. */
    record AttributesEntry(
            @Nullable String cause,
            @Nullable String painLevel,
            @Nullable String duration,
            @Nullable String pressure,
            @Nullable String heat,
            @Nullable String goal) {}

    record VocabularyEntry(
            @Nullable AttributesEntry attributes,
            List<TriageEntry> triage,
            List<ModalityEntry> modalities,
            List<TermEntry> causes,
            List<TermEntry> contraindications,
            List<TermEntry> redFlags,
            List<TermEntry> adaptations) {}

    record TriageEntry(String code, Map<String, String> title, Map<String, String> message) {}

    record ModalityEntry(
            String code,
            Map<String, String> name,
            CitedEntry technique,
            CitedEntry pressure,
            CitedEntry purpose,
            CitedEntry upperBackPain,
            CitedEntry comfort,
            CitedEntry preference) {}

    record CitedEntry(Map<String, String> text, List<String> cites) {}

    record BenefitEntry(
            String code,
            Map<String, String> name,
            Map<String, String> claim,
            List<String> modalities,
            List<String> cites) {}

    record InterviewEntry(List<TopicEntry> questions, List<GroupEntry> groups) {}

    record TopicEntry(
            String about,
            Map<String, String> text,
            @Nullable List<ChoiceEntry> choices) {}

    record ChoiceEntry(String code, Map<String, String> name) {}

    record GroupEntry(String code, Map<String, String> text, List<String> codes) {}

    record CatalogueEntry(List<BenefitEntry> benefits) {}
}
