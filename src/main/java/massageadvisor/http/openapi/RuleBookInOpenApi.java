package massageadvisor.http.openapi;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import massageadvisor.rules.book.Benefit;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Term;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes the OpenAPI document with the codes of the current rule book and the values of its examples. Codes in
 * requests are enums, so that generated clients have named constants. Codes in responses are open strings that list the
 * known codes in an extension, so that a generated client reads a response with a code that is added later. No client
 * depends on the many ids of rules and sources, so these are not listed.
 */
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class RuleBookInOpenApi implements OASFilter {
    private static final String CONSTANT_NAMES = "x-enum-varnames";
    private static final String EXTENSIBLE_ENUM = "x-extensible-enum";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var book = Arc.container().instance(RuleBook.class).get();
        var schemas = document.getComponents().getSchemas();
        var vocabulary = book.vocabulary();
        var conditions = Stream.concat(
                        codes(vocabulary.contraindications()).stream(), codes(vocabulary.redFlags()).stream())
                .toList();
        var groups = book.questionnaire().groups().stream().map(CodeGroup::code).toList();
        var questions = Stream.concat(Stream.of(Attribute.values()).map(Attribute::code), groups.stream())
                .toList();

        enumerate(schemas, "CauseCode", codes(vocabulary.causes()));
        enumerate(schemas, "ContraindicationCode", codes(vocabulary.contraindications()));
        enumerate(schemas, "RedFlagCode", codes(vocabulary.redFlags()));
        enumerateAgain(schemas, "ConditionCode", "CONDITION_", conditions);
        enumerate(schemas, "QuestionGroupCode", groups);
        enumerateAgain(schemas, "QuestionCode", "QUESTION_", questions);

        listKnown(schemas, "AnyCauseCode", codes(vocabulary.causes()));
        listKnown(schemas, "AnyContraindicationCode", codes(vocabulary.contraindications()));
        listKnown(schemas, "AnyRedFlagCode", codes(vocabulary.redFlags()));
        listKnown(schemas, "AnyConditionCode", conditions);
        listKnown(schemas, "AnyQuestionCode", questions);
        listKnown(schemas, "AdaptationCode", codes(vocabulary.adaptations()));
        listKnown(
                schemas,
                "BenefitCode",
                book.catalogue().benefits().stream().map(Benefit::code).toList());
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

    /** Codes of other enums as well: some languages have one namespace for the constants of all enums. */
    private static void enumerateAgain(Map<String, Schema> schemas, String name, String prefix, List<String> codes) {
        enumerate(schemas, name, codes);
        schema(schemas, name)
                .addExtension(
                        CONSTANT_NAMES,
                        codes.stream()
                                .map(code ->
                                        prefix + code.toUpperCase(Locale.ROOT).replace('-', '_'))
                                .toList());
    }

    private static void listKnown(Map<String, Schema> schemas, String name, List<String> codes) {
        schema(schemas, name).addExtension(EXTENSIBLE_ENUM, codes);
    }

    private static Schema schema(Map<String, Schema> schemas, String name) {
        return Objects.requireNonNull(schemas.get(name), name);
    }
}
