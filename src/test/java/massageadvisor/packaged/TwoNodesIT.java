package massageadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for one node holds for two together: limits, revocations, and that a request is carried out once. */
class TwoNodesIT {
    private static final String PREVIEW = "/v1/recommendations/preview";
    private static final String CREATE = "/v1/recommendations";
    private static final int LIMIT = 200;
    private static final int WINDOW = 30;
    /** Of a window; a start later than this is put off to the next one. */
    private static final int SECONDS_FOR_A_ROUND = 20;

    private static final int DUPLICATES = 50;
    private static final Duration LONGEST_REVOCATION = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    private static TwoNodes nodes;

    @BeforeAll
    static void start() throws Exception {
        nodes = TwoNodes.start(
                folder,
                Map.of(
                        "MASSAGE_ADVISOR_LIMITS_REQUESTS_PER_KEY", "" + LIMIT,
                        "MASSAGE_ADVISOR_LIMITS_WINDOW", WINDOW + "s"));
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    private static String intake(String subject) {
        return """
                {"cause": "stress-tension", "painLevel": 3, "contraindications": [], "subject": "%s"}""".formatted(subject);
    }

    @Test
    void theLimitOfAKeyIsNeverExceeded() throws Exception {
        var key = nodes.newKey("\"recommend\"");
        awaitEarlyInAWindow();

        var answers = atOnce(3 * LIMIT, () -> nodes.send(nodes.toBoth("POST", PREVIEW, key, intake("limit"))));

        assertThat(secondsIntoTheWindow())
                .as("the round took longer than its window")
                .isLessThan(WINDOW - 1);
        var refused =
                answers.stream().filter(answer -> answer.statusCode() == 429).toList();
        assertThat(answers.size() - refused.size()).isBetween(LIMIT * 8 / 10, LIMIT);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 429));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.headers().firstValue("RateLimit").orElseThrow()).contains("r=0");
        });
    }

    private static void awaitEarlyInAWindow() throws InterruptedException {
        while (secondsIntoTheWindow() > WINDOW - SECONDS_FOR_A_ROUND) {
            Thread.sleep(100);
        }
    }

    /** The database goes by the clock of this machine, and windows begin at the epoch. */
    private static long secondsIntoTheWindow() {
        return Instant.now().getEpochSecond() % WINDOW;
    }

    @Test
    void aRevocationHoldsOnBothWithinFiveSeconds() throws Exception {
        var keys = nodes.newClinicKeys();
        var made = new ObjectMapper()
                .readTree(nodes.send(nodes.toBoth(
                                "POST", keys, nodes.operator(), "{\"name\": \"a\", \"scopes\": [\"recommend\"]}"))
                        .body());
        var key = made.path("key").asText();
        for (int node = 0; node < TwoNodes.COUNT; node++) {
            assertThat(preview(node, key)).isEqualTo(200);
        }

        var revoked =
                nodes.send(nodes.toBoth("DELETE", keys + "/" + made.path("id").asText(), nodes.operator(), ""));
        var end = Instant.now().plus(LONGEST_REVOCATION);

        assertThat(revoked.statusCode()).isEqualTo(204);
        for (int node = 0; node < TwoNodes.COUNT; node++) {
            while (preview(node, key) != 401) {
                assertThat(Instant.now()).as("node %d", node).isBefore(end);
            }
        }
    }

    private static int preview(int node, String key) throws Exception {
        return nodes.send(nodes.toOne(node, "POST", PREVIEW, key, intake("revoked")))
                .statusCode();
    }

    @Test
    void ofManyDuplicatesOneIsMade() throws Exception {
        var key = nodes.newKey("\"records:write\", \"records:read\"");
        var once = UUID.randomUUID().toString();

        var answers = atOnce(
                DUPLICATES,
                () -> nodes.send(
                        nodes.toBoth("POST", CREATE, key, intake("once")).header("Idempotency-Key", once)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409, 503));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(HttpResponse::body)
                        .distinct())
                .hasSize(1);
        var list = nodes.send(nodes.toBoth("GET", CREATE + "?subject=once", key, ""));
        assertThat(new ObjectMapper().readTree(list.body()).path("items")).hasSize(1);
    }

    private static List<HttpResponse<String>> atOnce(int count, Callable<HttpResponse<String>> call) throws Exception {
        var calls = new ArrayList<Callable<HttpResponse<String>>>();
        for (int number = 0; number < count; number++) {
            calls.add(call);
        }
        var threads = Executors.newFixedThreadPool(Math.min(count, DUPLICATES));
        try {
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
