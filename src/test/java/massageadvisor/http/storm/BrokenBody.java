package massageadvisor.http.storm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Bodies made from valid intakes by breaking them. Whatever value they put in bears the canary. */
final class BrokenBody {
    static final String CANARY = "canary7w2kq";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;
    private final RandomIntake intakes;

    BrokenBody(Random random) {
        this.random = random;
        this.intakes = new RandomIntake(random);
    }

    byte[] next() {
        var intake = intakes.next().put("subject", CANARY);
        var json = intake.toString();
        return switch (random.nextInt(9)) {
            case 0 -> flipped(json.getBytes(UTF_8));
            case 1 -> dropped(intake).toString().getBytes(UTF_8);
            case 2 -> duplicated(json).getBytes(UTF_8);
            case 3 -> retyped(intake).toString().getBytes(UTF_8);
            case 4 -> Arrays.copyOf(json.getBytes(UTF_8), random.nextInt(json.length()));
            case 5 -> value(0).toString().getBytes(UTF_8);
            case 6 -> noise();
            case 7 -> spliced(json).getBytes(UTF_8);
            default -> retyped(dropped(retyped(intake))).toString().getBytes(UTF_8);
        };
    }

    private byte[] flipped(byte[] json) {
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
            json[random.nextInt(json.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return json;
    }

    private ObjectNode dropped(ObjectNode intake) {
        intake.remove(anyField(intake));
        return intake;
    }

    private ObjectNode retyped(ObjectNode intake) {
        intake.set(anyField(intake), value(0));
        return intake;
    }

    private String anyField(ObjectNode intake) {
        var fields = new ArrayList<String>();
        intake.fieldNames().forEachRemaining(fields::add);
        return fields.isEmpty() ? "cause" : fields.get(random.nextInt(fields.size()));
    }

    private String duplicated(String json) {
        var again = retyped(intakes.next()).toString();
        return json.substring(0, json.length() - 1) + "," + again.substring(1);
    }

    /** A piece cut out, moved or put in somewhere else. */
    private String spliced(String json) {
        int from = random.nextInt(json.length());
        int to = from + random.nextInt(json.length() - from);
        int at = random.nextInt(json.length());
        return json.substring(0, at) + json.substring(from, to) + json.substring(at);
    }

    private byte[] noise() {
        var bytes = new byte[random.nextInt(64)];
        random.nextBytes(bytes);
        return bytes;
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth > 4 ? 8 : 10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt());
            case 3 -> NODES.numberNode(random.nextInt(10) / 4.0);
            case 4 -> NODES.numberNode(random.nextLong());
            case 5 -> NODES.textNode(CANARY + "\u0000\u2028\ud83d\ude00\"\\".repeat(random.nextInt(9)));
            case 6 -> NODES.textNode(CANARY.repeat(random.nextInt(1_200)));
            case 7 -> NODES.arrayNode().addAll(Collections.nCopies(random.nextInt(90), NODES.textNode(CANARY)));
            case 8 -> NODES.arrayNode().addAll(List.of(value(depth + 1), value(depth + 1)));
            default -> NODES.objectNode().set("~/" + random.nextInt(9), value(depth + 1));
        };
    }
}
