package massageadvisor.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import massageadvisor.rulebook.SmallBook;
import org.junit.jupiter.api.Test;

/** The schema lets nothing through that is not said to be possible: tried on every place of the small book. */
class BookSchemaTest {
    private static final ObjectNode OBJECT =
            new ObjectMapper().createObjectNode().put("noSuchKey", 1);

    private final BookSchema schema = new BookSchema();
    private final Map<String, JsonNode> files = BookFiles.read(
                    BookFolder.onDisk(SmallBook.books().resolve("small")))
            .trees();
    private final List<Place> places = places();

    /** A member of an object in a file. */
    private record Place(String file, JsonNode tree, String pointer, ObjectNode object, String key) {
        JsonNode value() {
            return object.path(key);
        }

        @Override
        public String toString() {
            return file + " " + pointer + "/" + key;
        }
    }

    @Test
    void noObjectMayHaveAnUnknownKey() {
        var accepted = new ArrayList<String>();
        for (var place : places) {
            place.object().put("noSuchKey", 1);
            if (passes(place)) {
                accepted.add(place.toString());
            }
            place.object().remove("noSuchKey");
        }

        assertThat(places).hasSizeGreaterThan(250);
        assertThat(accepted).isEmpty();
    }

    @Test
    void noMemberMayBeMissingButThese() {
        var optional = places.stream().filter(this::passesWithout).map(Place::toString);

        assertThat(optional)
                .containsExactlyInAnyOrder(
                        "interview.yaml /questions/3/choices",
                        "interview.yaml /questions/4/choices",
                        "interview.yaml /questions/5/choices",
                        "rules/causes.yaml /0/when/cause",
                        "rules/causes.yaml /0/when/painLevel",
                        "rules/causes.yaml /0/then/support",
                        "rules/causes.yaml /0/then/advise",
                        "sources/references.yaml /0/address",
                        "sources/references.yaml /1/cites");
    }

    @Test
    void noListMayBeEmptyButThatOfTheUncited() {
        var lists = places.stream().filter(place -> place.value().isArray()).toList();
        var accepted = lists.stream().filter(place -> passesWith(place, new ObjectMapper().createArrayNode()));

        assertThat(lists).hasSizeGreaterThan(50);
        assertThat(accepted).isEmpty();
        assertThat(emptyFilesThatPass()).containsExactly("uncited.yaml");
    }

    @Test
    void noListMayHoldAnItemTwiceButAdviceAndExamples() {
        var accepted = places.stream()
                .filter(place -> place.value().isArray())
                .filter(place -> passesWith(place, firstItemTwice(place.value())))
                .map(Place::key)
                .collect(Collectors.toSet());

        assertThat(accepted).containsExactlyInAnyOrder("advise", "examples");
    }

    @Test
    void noValueMayBeAnObjectOfAnotherKind() {
        assertThat(places).noneMatch(place -> !place.key().equals("given") && passesWith(place, OBJECT));
    }

    private boolean passes(Place place) {
        return schema.check(place.file(), definition(place.file()), place.tree())
                .isEmpty();
    }

    private boolean passesWith(Place place, JsonNode value) {
        var before = place.object().replace(place.key(), value);
        boolean passes = passes(place);
        place.object().set(place.key(), before);
        return passes;
    }

    private boolean passesWithout(Place place) {
        var before = place.object().remove(place.key());
        boolean passes = passes(place);
        place.object().set(place.key(), before);
        return passes;
    }

    private List<String> emptyFilesThatPass() {
        return files.keySet().stream()
                .filter(file -> schema.check(file, definition(file), new ObjectMapper().createArrayNode())
                        .isEmpty())
                .toList();
    }

    private static ArrayNode firstItemTwice(JsonNode list) {
        return ((ArrayNode) list.deepCopy()).add(list.path(0));
    }

    /** {@code rules/causes.yaml} is defined as {@code rules}, {@code notes.yaml} as {@code notes}. */
    private static String definition(String file) {
        return file.replaceAll("[/.].*", "");
    }

    private List<Place> places() {
        var found = new ArrayList<Place>();
        files.forEach((file, tree) -> collect(found, file, tree, ""));
        return found;
    }

    /** What an example gives is checked by the reader of intakes. */
    private static void collect(List<Place> found, String file, JsonNode tree, String pointer) {
        var node = tree.at(pointer);
        for (var member : node.properties()) {
            found.add(new Place(file, tree, pointer, (ObjectNode) node, member.getKey()));
            if (!member.getKey().equals("given")) {
                collect(found, file, tree, pointer + "/" + member.getKey());
            }
        }
        for (int item = 0; node.isArray() && item < node.size(); item++) {
            collect(found, file, tree, pointer + "/" + item);
        }
    }
}
