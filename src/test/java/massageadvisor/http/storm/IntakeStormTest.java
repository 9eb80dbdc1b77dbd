package massageadvisor.http.storm;

import static massageadvisor.http.recommendation.Previews.STRICT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import massageadvisor.access.DefaultKey;
import massageadvisor.http.problem.Leaks;
import org.junit.jupiter.api.Test;

/**
 * Many intakes over real connections: the valid ones are decided lawfully, the broken ones refused without a leak.
 * {@code -Dstorm.pairs=} says how many, {@code -Dstorm.seed=} repeats a run.
 */
@QuarkusTest
class IntakeStormTest {
    private static final long SEED = Long.getLong("storm.seed", 20_261_122L);
    private static final int PAIRS = Integer.getInteger("storm.pairs", 2_000);
    private static final int BROKEN = PAIRS / 5;
    private static final int THREADS = 4;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** One round, alone in its randomness: it can be repeated by its number. */
    private interface Round {
        void play(Random random) throws IOException, InterruptedException;
    }

    @Test
    void everyValidIntakeIsDecidedByTheLaws() throws InterruptedException, ExecutionException {
        rounds(PAIRS, random -> {
            var intakes = new RandomIntake(random);
            var intake = intakes.next();
            var worse = intakes.worse(intake);

            var before = decided(intake);
            var after = decided(worse);

            assertThat(intake).as("worse than %s", worse).satisfies(any -> after.assertNoLooserThan(before));
        });
    }

    private StormAnswer decided(ObjectNode intake) throws IOException, InterruptedException {
        var response = post(STRICT.writeValueAsBytes(intake));
        assertThat(response.statusCode()).as("status of %s", intake).isEqualTo(200);
        var answer = new StormAnswer(intake, STRICT.readTree(response.body()));
        assertThat(intake).satisfies(any -> answer.assertLawful());
        return answer;
    }

    @Test
    void everyBrokenIntakeIsRefusedWithoutALeak() throws InterruptedException, ExecutionException {
        rounds(BROKEN, random -> {
            var body = new BrokenBody(random).next();

            var response = post(body);

            assertThat(HexFormat.of().formatHex(body)).satisfies(any -> assertHarmlessOrRefused(response));
        });
    }

    private static void assertHarmlessOrRefused(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).isIn(200, 400);
        Leaks.assertNoneIn(response.body());
        if (response.statusCode() == 400) {
            assertThat(response.body()).doesNotContain(BrokenBody.CANARY);
            assertProblem(STRICT.readTree(response.body()));
        }
    }

    private static void assertProblem(JsonNode problem) {
        assertThat(problem.path("type").asText()).isEqualTo("/problems/invalid-request");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("requestId").asText()).isNotEmpty();
        assertThat(problem.path("errors"))
                .isNotEmpty()
                .allMatch(error -> error.path("pointer").isTextual());
    }

    private HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/recommendations/preview"))
                .header("Content-Type", "application/json")
                .header(DefaultKey.HEADER, DefaultKey.text())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static void rounds(int count, Round round) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var all = new ArrayList<Callable<Void>>();
            for (int share = 0; share < THREADS; share++) {
                int first = share;
                all.add(() -> {
                    for (int number = first; number < count; number += THREADS) {
                        play(number, round);
                    }
                    return null;
                });
            }
            for (Future<Void> one : threads.invokeAll(all, 5, TimeUnit.MINUTES)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void play(int number, Round round) throws IOException, InterruptedException {
        try {
            round.play(new Random(SEED + number));
        } catch (AssertionError e) {
            throw new AssertionError("seed " + SEED + ", round " + number + ": " + e.getMessage(), e);
        }
    }
}
