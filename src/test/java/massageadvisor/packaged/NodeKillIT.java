package massageadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One of two nodes is killed under load, in turn. Callers send what got no answer again with the same Idempotency-Key:
 * all that was acknowledged is there, and nothing twice. {@code -Dkill.cycles=50} says how often.
 */
class NodeKillIT {
    private static final String PATH = "/v1/recommendations";
    private static final int WRITERS = 16;
    private static final int CYCLES = Integer.getInteger("kill.cycles", 1);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int MILLIS_BEFORE_A_RETRY = 20;
    private static final int MILLIS_ON_ONE_NODE = 500;

    private static final System.Logger LOG = System.getLogger(NodeKillIT.class.getName());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger retries = new AtomicInteger();
    private final AtomicInteger replays = new AtomicInteger();

    private record Acknowledged(String location, String body) {}

    @Test
    void nothingIsLostAndNothingIsMadeTwice() throws Exception {
        try (var nodes = TwoNodes.start(folder, Map.of())) {
            var key = nodes.newKey("\"records:write\", \"records:read\"");
            int all = 0;
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                int killed = cycle % TwoNodes.COUNT;
                writeAndKill(nodes, key, killed);
                nodes.start(killed);
                check(nodes, key, cycle);
                all += acknowledged.size();
                acknowledged.clear();
                LOG.log(
                        Level.INFO,
                        "cycle {0}: all {1} acknowledged answers are there, none twice; {2} retries, {3} replays",
                        cycle,
                        all,
                        retries,
                        replays);
            }
        }
    }

    private void writeAndKill(TwoNodes nodes, String key, int killed) throws Exception {
        var goOn = new AtomicBoolean(true);
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.execute(() -> write(nodes, key, goOn));
        }
        while (acknowledged.size() < WRITERS) {
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(1_000));
        nodes.kill(killed);
        Thread.sleep(MILLIS_ON_ONE_NODE);
        goOn.set(false);
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    /** Begins nothing new once it is over, but brings what it has begun to its end. */
    private void write(TwoNodes nodes, String key, AtomicBoolean goOn) {
        while (goOn.get()) {
            var once = UUID.randomUUID().toString();
            try {
                var created = createUntilAcknowledged(nodes, key, once);
                acknowledged.put(
                        once,
                        new Acknowledged(
                                created.headers().firstValue("Location").orElseThrow(), created.body()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private HttpResponse<String> createUntilAcknowledged(TwoNodes nodes, String key, String once)
            throws InterruptedException {
        var intake = """
                {"cause": "stress-tension", "painLevel": 3, "contraindications": [], "subject": "%s"}""".formatted(once);
        while (true) {
            try {
                var answer = nodes.send(nodes.toBoth("POST", PATH, key, intake).header("Idempotency-Key", once));
                if (answer.statusCode() == 201) {
                    answer.headers().firstValue("Idempotency-Replayed").ifPresent(yes -> replays.incrementAndGet());
                    return answer;
                }
                assertThat(answer.statusCode()).isIn(409, 502, 503);
            } catch (IOException e) {
                // No answer: whether it was made nobody can say, so it is sent again.
            }
            retries.incrementAndGet();
            Thread.sleep(MILLIS_BEFORE_A_RETRY);
        }
    }

    private void check(TwoNodes nodes, String key, int cycle) throws Exception {
        var json = new ObjectMapper();
        for (var entry : acknowledged.entrySet()) {
            var read = nodes.send(nodes.toBoth("GET", entry.getValue().location(), key, ""));
            var list = nodes.send(nodes.toBoth("GET", PATH + "?subject=" + entry.getKey(), key, ""));
            assertThat(read.body())
                    .as("cycle %d of seed %d", cycle, SEED)
                    .isEqualTo(entry.getValue().body());
            assertThat(json.readTree(list.body()).path("items"))
                    .as("cycle %d of seed %d", cycle, SEED)
                    .hasSize(1);
        }
    }
}
