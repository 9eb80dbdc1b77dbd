package massageadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is there after {@code kill -9} at a random moment under load, of the service and of its
 * database server in turn. {@code -Dkill.cycles=50} says how often; {@code -Dkill.seed=} repeats a run.
 */
class KillIT {
    private static final String PATH = "/v1/recommendations";
    private static final int WRITERS = 16;
    private static final int CYCLES = Integer.getInteger("kill.cycles", 1);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

    private static final System.Logger LOG = System.getLogger(KillIT.class.getName());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void losesNothingThatWasAcknowledgedWhenTheServiceIsKilled() throws Exception {
        var data = folder.resolve("data");
        var service = PackagedService.start(data);
        for (int cycle = 1; cycle <= CYCLES; cycle++) {
            var killed = service;
            writeUntil(service, killed::kill);
            service = PackagedService.start(data);
            readAll(service, cycle);
        }
        service.close();
    }

    @Test
    void losesNothingThatWasAcknowledgedWhenTheDatabaseServerIsKilled() throws Exception {
        var data = folder.resolve("data");
        try (var service = PackagedService.start(data)) {
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                var killed = Signals.postmaster(data);
                writeUntil(service, killed::destroyForcibly);
                Signals.awaitAnother(data, killed);
                service.awaitReady(true);
                readAll(service, cycle);
            }
        }
    }

    /** What happens while all write. */
    private interface Blow {
        void strike() throws IOException, InterruptedException;
    }

    private void writeUntil(PackagedService service, Blow blow) throws Exception {
        var goOn = new AtomicBoolean(true);
        int before = acknowledged.size();
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.execute(() -> write(service, goOn));
        }
        while (acknowledged.size() < before + WRITERS) {
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(1_000));
        blow.strike();
        goOn.set(false);
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private void write(PackagedService service, AtomicBoolean goOn) {
        for (int pain = 0; goOn.get(); pain = (pain + 1) % 11) {
            try {
                var created = service.post(PATH, """
                        {"cause": "stress-tension", "painLevel": %d, "contraindications": []}""".formatted(pain));
                if (created.statusCode() == 201) {
                    acknowledged.put(created.headers().firstValue("Location").orElseThrow(), created.body());
                }
            } catch (IOException e) {
                return; // The service is gone, as it was meant to be.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void readAll(PackagedService service, int cycle) throws IOException, InterruptedException {
        for (var entry : acknowledged.entrySet()) {
            assertThat(service.get(entry.getKey()).body())
                    .as("cycle %d of seed %d: %s", cycle, SEED, entry.getKey())
                    .isEqualTo(entry.getValue());
        }
        LOG.log(Level.INFO, "cycle {0}: all {1} acknowledged answers are there", cycle, acknowledged.size());
    }
}
