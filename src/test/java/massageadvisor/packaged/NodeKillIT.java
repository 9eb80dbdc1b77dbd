package massageadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
    private static final int SECONDS_TO_FIRST_ANSWERS = 60;
    private static final int SECONDS_TO_END = 60;

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
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            Callable<Integer> writer = () -> write(nodes, key, goOn);
            var writers =
                    Stream.generate(() -> threads.submit(writer)).limit(WRITERS).toList();
            awaitFirstAnswers(writers);
            Thread.sleep(random.nextInt(1_000));
            nodes.kill(killed);
            Thread.sleep(MILLIS_ON_ONE_NODE);
            goOn.set(false);
            for (var one : writers) {
                var unused = one.get(SECONDS_TO_END, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A writer that has ended by now has failed: it says so here, not after the wait. */
    private void awaitFirstAnswers(List<Future<Integer>> writers) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_FIRST_ANSWERS);
        while (acknowledged.size() < WRITERS) {
            for (var one : writers) {
                if (one.isDone()) {
                    var unused = one.get();
                }
            }
            assertThat(System.nanoTime()).as("first answers are late").isLessThan(end);
            Thread.sleep(1);
        }
    }

    /** Begins nothing new once it is over, but brings what it has begun to its end. */
    private int write(TwoNodes nodes, String key, AtomicBoolean goOn) throws InterruptedException {
        int written = 0;
        while (goOn.get()) {
            var once = UUID.randomUUID().toString();
            var created = createUntilAcknowledged(nodes, key, once);
            var location = created.headers().firstValue("Location").orElseThrow();
            acknowledged.put(once, new Acknowledged(location, created.body()));
            written++;
        }
        return written;
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
