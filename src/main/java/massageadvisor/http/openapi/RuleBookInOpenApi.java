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
 * Completes the OpenAPI document with the codes of the current rule book and the values of its examples. Codes are
 * enums, so that generated clients have named constants. Enums of responses may grow; their descriptions say how to
 * handle an unknown code. The many ids of rules and sources are listed in an extension, so that clients are not bound.
 */
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class RuleBookInOpenApi implements OASFilter {
    private static final String EXTENSIBLE_ENUM = "x-extensible-enum";

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
        listKnown(
                schemas,
                "RuleId",
                Stream.concat(
                                book.rules().stream().map(Rule::id),
                                book.notes().stream().map(Note::id))
                        .toList());
        listKnown(
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

    private static void listKnown(Map<String, Schema> schemas, String name, List<String> codes) {
        schema(schemas, name).addExtension(EXTENSIBLE_ENUM, codes);
    }

    private static Schema schema(Map<String, Schema> schemas, String name) {
        return Objects.requireNonNull(schemas.get(name), name);
    }
}
