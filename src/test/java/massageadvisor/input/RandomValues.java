package massageadvisor.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Values at and beyond the limits of what schemas can say about strings, times and numbers. */
final class RandomValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> CHARACTERS = List.of(
            "a",
            "Z",
            "0",
            ".",
            "_",
            "~",
            "-",
            " ",
            "\u00a0",
            "\u2003",
            "\ufeff",
            "\u200b",
            "\u202e",
            "\n",
            "\t",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u00e9",
            "\u0301",
            "\u2028",
            "\ue000",
            "\ud83d\ude00");
    private static final List<Integer> LENGTHS = List.of(0, 1, 1, 2, 2, 3, 3, 63, 64, 65);
    private static final List<String> NUMBERS = List.of(
            "0",
            "3",
            "3.0",
            "30e-1",
            "1e1",
            "1e2",
            "-1",
            "10.5",
            "11",
            "11.0",
            "1e-1",
            "36500",
            "3.65e4",
            "36500.01",
            "36501",
            "1e400",
            "-1e400",
            "1e-400",
            "4294967299",
            "18446744073709551619");
    private static final List<String> YEARS = List.of("2027", "2999", "9999", "0000", "1970", "02027");
    private static final List<String> MONTHS = List.of("01", "02", "06", "12", "00", "13", "1");
    private static final List<String> DAYS = List.of("01", "15", "28", "29", "30", "31", "00", "32");
    private static final List<String> HOURS = List.of("00", "12", "23", "24", "7");
    private static final List<String> SECONDS = List.of("00", "59", "60", "61", "0");
    private static final List<String> FRACTIONS = List.of("", "", ".0", ".999", ".123456789", ".1234567890", ".");
    /** Not -00:00, which RFC 3339 has and the validator rejects. */
    private static final List<String> OFFSETS =
            List.of("Z", "Z", "+01:00", "+17:59", "+18:00", "+18:01", "-23:59", "+24:00", "+1:00", "z", "");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The first entries of the lists are the ordinary ones. */
    private String usually(List<String> ordinaryFirst) {
        int one = random.nextInt(ordinaryFirst.size());
        int other = random.nextInt(ordinaryFirst.size());
        return ordinaryFirst.get(Math.min(one, other));
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    String text() {
        var text = new StringBuilder();
        for (int length = oneOf(LENGTHS); length > 0; length--) {
            text.append(oneIn(3) ? oneOf(CHARACTERS) : "a");
        }
        return text.toString();
    }

    String time() {
        return usually(YEARS) + "-" + usually(MONTHS) + "-" + usually(DAYS) + (oneIn(20) ? " " : "T") + usually(HOURS)
                + ":" + usually(SECONDS) + ":" + usually(SECONDS) + usually(FRACTIONS) + usually(OFFSETS);
    }

    /** The integer in one of the forms that mean the same. */
    JsonNode integer(int value) {
        var number = new BigDecimal(value);
        return DecimalNode.valueOf(oneIn(2) ? number.setScale(random.nextInt(3)) : number.stripTrailingZeros());
    }

    /** Any value, whatever the schema says. */
    JsonNode any() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> NODES.nullNode();
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3, 4 -> DecimalNode.valueOf(new BigDecimal(oneOf(NUMBERS)));
            case 5 -> NODES.textNode(oneIn(2) ? text() : time());
            case 6 -> NODES.textNode(oneOf(List.of("fever", "burn", "injury", "gentle", "cause", "recommend")));
            case 7 -> oneIn(2) ? NODES.arrayNode() : NODES.arrayNode().add(any());
            default -> oneIn(2) ? NODES.objectNode() : NODES.objectNode().set("name", any());
        };
    }
}
