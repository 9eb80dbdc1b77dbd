package massageadvisor.rulebook.parser;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of the files, as written. They match the schema, so only optional members may be null. */
public final class Entries {
    private Entries() {}

    @JsonIgnoreProperties({"rules", "sources"})
    public record BookEntry(
            String id,
            String version,
            Map<String, String> title,
            List<String> languages,
            @Nullable List<LawEntry> laws) {}

    public record LawEntry(String id, Map<String, String> statement, AlwaysEntry always) {}

    public record ContractLawEntry(int number, String id, Map<String, String> statement, AlwaysEntry always) {
        public LawEntry law() {
            return new LawEntry(id, statement, always);
        }
    }

    public record AlwaysEntry(@JsonProperty("if") ConditionEntry when, PromiseEntry then) {}

    public record PromiseEntry(
            @Nullable List<String> contraindicated,
            @Nullable List<String> notOffered,
            @Nullable List<String> notRecommended,
            @Nullable String triageAtLeast) {}

    public record RuleEntry(
            String id,
            ConditionEntry when,
            EffectsEntry then,
            Map<String, String> because,
            String basis,
            List<String> cites,
            List<ExampleEntry> examples) {}

    public record ConditionEntry(
            @Nullable List<String> cause,
            @Nullable RangeEntry painLevel,
            @Nullable List<String> duration,
            @Nullable List<String> pressure,
            @Nullable List<String> heat,
            @Nullable List<String> goal,
            @Nullable CodeConditionEntry contraindications,
            @Nullable CodeConditionEntry redFlags) {}

    public record RangeEntry(int from, int to) {}

    public record CodeConditionEntry(
            @Nullable List<String> anyOf, @Nullable List<String> allOf) {}

    public record EffectsEntry(
            @Nullable Map<String, Integer> support,
            @Nullable Map<String, Integer> oppose,
            @Nullable List<String> contraindicate,
            @JsonProperty("clear-first") @Nullable List<String> clearFirst,
            @Nullable Map<String, List<String>> adapt,
            @Nullable String triage,
            @Nullable List<Map<String, String>> advise) {}

    public record ExampleEntry(JsonNode given, boolean fires) {}

    public record NoteEntry(String id, String role, Map<String, String> text, List<String> cites) {}

    public record SourceEntry(
            String id,
            String kind,
            Map<String, String> title,
            Map<String, String> statement,
            @Nullable String address,
            @Nullable List<String> cites) {}

    public record UncitedEntry(String id, Map<String, String> reason) {}

    public record TermEntry(
            String code,
            Map<String, String> name,
            @JsonAlias({"question", "text"}) Map<String, String> description,
            @Nullable List<String> cites,
            @Nullable String change,
            @Nullable Map<String, String> whenGone) {}

    /** An attribute without a value is fixed. */
    public record AttributesEntry(
            @Nullable String cause,
            @Nullable String painLevel,
            @Nullable String duration,
            @Nullable String pressure,
            @Nullable String heat,
            @Nullable String goal) {}

    public record VocabularyEntry(
            @Nullable AttributesEntry attributes,
            List<TriageEntry> triage,
            List<ModalityEntry> modalities,
            List<TermEntry> causes,
            List<TermEntry> contraindications,
            List<TermEntry> redFlags,
            List<TermEntry> adaptations) {}

    public record TriageEntry(String code, Map<String, String> title, Map<String, String> message) {}

    public record ModalityEntry(
            String code,
            Map<String, String> name,
            CitedEntry technique,
            CitedEntry pressure,
            CitedEntry purpose,
            CitedEntry upperBackPain,
            CitedEntry comfort,
            CitedEntry preference) {}

    public record CitedEntry(Map<String, String> text, List<String> cites) {}

    public record BenefitEntry(
            String code,
            Map<String, String> name,
            Map<String, String> claim,
            List<String> modalities,
            List<String> cites) {}

    public record InterviewEntry(List<TopicEntry> questions, List<GroupEntry> groups) {}

    public record TopicEntry(
            String about,
            Map<String, String> text,
            @Nullable List<ChoiceEntry> choices) {}

    public record ChoiceEntry(String code, Map<String, String> name) {}

    public record GroupEntry(String code, Map<String, String> text, List<String> codes) {}

    public record CatalogueEntry(List<BenefitEntry> benefits) {}
}
