package massageadvisor.http.openapi;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import massageadvisor.rules.book.Benefit;
import massageadvisor.rules.book.Note;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.book.Source;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Term;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Fills the codes of the rule book in force into the document, and the values of its examples. Codes are enums, so that
 * clients have them by name, also those that are only ever answered and may grow: the descriptions of these say how to
 * read a code that is not known. The many ids of rules and sources stand in an extension, and bind no client.
 */
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class RuleBookInOpenApi implements OASFilter {
    private static final String MENTIONED = "x-extensible-enum";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var book = Arc.container().instance(RuleBook.class).get();
        var schemas = document.getComponents().getSchemas();
        var vocabulary = book.vocabulary();
        enumerate(schemas, "CauseCode", codes(vocabulary.causes()));
        enumerate(schemas, "ContraindicationCode", codes(vocabulary.contraindications()));
        enumerate(schemas, "RedFlagCode", codes(vocabulary.redFlags()));
        enumerate(
                schemas,
                "ConditionCode",
                Stream.concat(codes(vocabulary.contraindications()).stream(), codes(vocabulary.redFlags()).stream())
                        .toList());
        var groups = book.questionnaire().groups().stream().map(CodeGroup::code).toList();
        enumerate(schemas, "QuestionGroupCode", groups);
        enumerate(
                schemas,
                "QuestionCode",
                Stream.concat(Stream.of(Attribute.values()).map(Attribute::code), groups.stream())
                        .toList());
        enumerate(schemas, "AdaptationCode", codes(vocabulary.adaptations()));
        enumerate(
                schemas,
                "BenefitCode",
                book.catalogue().benefits().stream().map(Benefit::code).toList());
        mention(
                schemas,
                "RuleId",
                Stream.concat(
                                book.rules().stream().map(Rule::id),
                                book.notes().stream().map(Note::id))
                        .toList());
        mention(
                schemas,
                "SourceCode",
                book.catalogue().sources().stream().map(Source::id).toList());
        document.getComponents()
                .getExamples()
                .forEach((name, example) -> ExampleFile.find(name).ifPresent(example::setValue));
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    private static void enumerate(Map<String, Schema> schemas, String name, List<String> codes) {
        schema(schemas, name).setEnumeration(List.copyOf(codes));
    }

    private static void mention(Map<String, Schema> schemas, String name, List<String> codes) {
        schema(schemas, name).addExtension(MENTIONED, codes);
    }

    private static Schema schema(Map<String, Schema> schemas, String name) {
        return Objects.requireNonNull(schemas.get(name), name);
    }
}
