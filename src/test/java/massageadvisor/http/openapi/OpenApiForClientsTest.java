package massageadvisor.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What client generators need so that their code compiles, and reads answers of later versions. */
class OpenApiForClientsTest {
    private static final String KNOWN = "x-extensible-enum";
    private static final String NAMES = "x-enum-varnames";
    private static final String REFERENCE = "$ref";

    private static JsonNode document;
    private static JsonNode schemas;

    @BeforeAll
    static void read() throws IOException {
        document = Documents.committed();
        schemas = document.at("/components/schemas");
    }

    @Test
    void codesInResponsesAreOpen() {
        var answered = reachable("/responses");

        assertThat(answered)
                .hasSizeGreaterThan(80)
                .allSatisfy(name -> visit(
                        name,
                        schemas.path(name),
                        (path, schema) ->
                                assertThat(schema.has("enum")).as(path).isFalse()));
        assertThat(reachable("/requestBody")).contains("CauseCode").doesNotContain("AnyCauseCode");
    }

    @Test
    void openCodesHaveTheirFormAndSayHowToReadAnUnknownOne() {
        var open = new HashSet<String>();
        schemas.properties()
                .forEach(named -> visit(named.getKey(), named.getValue(), (path, schema) -> {
                    if (schema.has(KNOWN)) {
                        open.add(path);
                        assertThat(schema.path("type").toString()).as(path).contains("\"string\"");
                        assertThat(schema.path("maxLength").asInt()).as(path).isEqualTo(64);
                        assertThat(schema.path("pattern").asText()).as(path).startsWith("^[a-z0-9]+(");
                        assertThat(schema.path(KNOWN)).as(path).isNotEmpty();
                    }
                }));

        assertThat(open).hasSizeGreaterThan(25);
    }

    /** Generators make a constant of each value, and some languages have one namespace for all of them. */
    @Test
    void noTwoEnumsShareAConstant() {
        Map<String, String> enums = new HashMap<>();
        for (var named : schemas.properties()) {
            for (var constant : constants(named.getValue())) {
                assertThat(enums.put(constant.asText(), named.getKey()))
                        .as(constant.asText())
                        .isNull();
            }
        }

        assertThat(enums).hasSizeGreaterThan(50);
    }

    private static JsonNode constants(JsonNode schema) {
        return schema.has(NAMES) ? schema.path(NAMES) : schema.path("enum");
    }

    /** A map is no object with members; the generators have a type for it. The parts of a condition are no objects. */
    @Test
    void everyObjectHasAName() {
        assertThat(schemas.properties())
                .allSatisfy(named -> visit(named.getKey(), named.getValue(), (path, schema) -> {
                    var isNamed = path.equals(named.getKey()) || path.matches(named.getKey() + "/(if|then|else)");
                    assertThat(isNamed || !schema.has("properties")).as(path).isTrue();
                }));
    }

    @Test
    void booleansArePlain() {
        visit("document", document, (path, schema) -> {
            if (schema.path("type").asText().equals("boolean")) {
                assertThat(schema.has("const") || schema.has("enum")).as(path).isFalse();
            }
        });
    }

    @Test
    void noBodyHasTwoExamples() {
        visit("document", document, (path, media) -> {
            if (path.endsWith("/content/application~json")) {
                assertThat(media.path("examples")).as(path).hasSize(1);
            } else if (path.endsWith("/content/application~problem+json")) {
                assertThat(media.path("examples").size()).as(path).isLessThan(2);
            }
        });
    }

    /** The names of the schemas that requests or responses refer to, directly or not. */
    private static Set<String> reachable(String part) {
        var names = new HashSet<String>();
        document.path("paths").forEach(path -> path.forEach(operation -> collect(operation.at(part), names)));
        if (part.equals("/responses")) {
            collect(document.at("/components/responses"), names);
        }
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        for (var value : node.findValuesAsText(REFERENCE)) {
            var name = value.substring(value.lastIndexOf('/') + 1);
            if (value.startsWith("#/components/schemas/") && names.add(name)) {
                collect(schemas.path(name), names);
            }
        }
    }

    private static void visit(String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(path, node);
        }
        node.properties().stream()
                .filter(member -> !List.of("example", "value").contains(member.getKey()))
                .forEach(member -> visit(path + "/" + member.getKey().replace('/', '~'), member.getValue(), visitor));
        if (node.isArray()) {
            node.forEach(element -> visit(path + "/-", element, visitor));
        }
    }
}
