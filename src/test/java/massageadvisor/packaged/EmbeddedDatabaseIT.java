package massageadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on its embedded database: started, stopped, killed, and started again. */
class EmbeddedDatabaseIT {
    private static final String PATH = "/v1/recommendations";
    private static final String INTAKE = """
            {"cause": "stress-tension", "painLevel": 3, "contraindications": []}""";

    /** The system takes one to clear a process away. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    /** The loopback address of such a JVM is {@code ::1}, if the system has it. */
    private static final String IPV6 = "-Djava.net.preferIPv6Addresses=true";

    @TempDir
    Path folder;

    @Test
    void outlivesRestartsAndKillsAndServesOneAtATime() throws Exception {
        var data = folder.resolve("data");
        String address;
        String answer;
        try (var service = PackagedService.start(data)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("passwords.properties"))))
                    .isEqualTo("rw-------");
            endsItsLogWithWhatAFirstCallerNeeds(service, data);
            var created = service.post(PATH, INTAKE);
            assertThat(created.statusCode()).isEqualTo(201);
            address = created.headers().firstValue("Location").orElseThrow();
            answer = created.body();

            isRefusedASecondTime(data);
            assertThat(service.get(address).body()).isEqualTo(answer);
        }
        assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();

        var restarted = PackagedService.start(data);
        assertThat(restarted.get(address).body()).isEqualTo(answer);
        var orphan = Signals.postmaster(data);
        restarted.kill();
        assertThat(orphan.isAlive()).isTrue();

        try (var again = PackagedService.launch(
                        Map.of("MASSAGE_ADVISOR_DATA_DIR", data.toString(), "JAVA_TOOL_OPTIONS", IPV6))
                .awaitListening()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(again.get(address).body()).isEqualTo(answer);
        }
    }

    private static void endsItsLogWithWhatAFirstCallerNeeds(PackagedService service, Path data) throws Exception {
        service.awaitOutput("Massage Advisor is ready");
        assertThat(service.output())
                .containsSubsequence(
                        "laws were proved when the service was built",
                        "Listening on: ",
                        "Massage Advisor is ready",
                        service.address() + "\n",
                        "demo",
                        service.address() + "/q/swagger-ui\n",
                        service.address() + "/q/openapi\n",
                        "Database      in " + data)
                .doesNotContain("WARN", "ERROR", "{\"");
    }

    private static void isRefusedASecondTime(Path data) throws Exception {
        var second = PackagedService.launch(Map.of("MASSAGE_ADVISOR_DATA_DIR", data.toString()));
        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.output())
                .contains(
                        "Massage Advisor does not start.",
                        "in use by another Massage Advisor",
                        "MASSAGE_ADVISOR_DATA_DIR")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void comesBackByItselfAfterItsServerWasKilled() throws Exception {
        var data = folder.resolve("data");
        try (var service = PackagedService.start(data)) {
            var created = service.post(PATH, INTAKE);

            Signals.postmaster(data).destroyForcibly();

            service.awaitReady(false);
            assertThat(service.post(PATH, INTAKE).statusCode()).isEqualTo(503);
            assertThat(service.post(PATH + "/preview", INTAKE).statusCode()).isEqualTo(200);
            service.awaitReady(true);
            var address = created.headers().firstValue("Location").orElseThrow();
            assertThat(service.get(address).body()).isEqualTo(created.body());
            assertThat(service.post(PATH, INTAKE).statusCode()).isEqualTo(201);
        }
    }

    /** In a container the numbers of processes begin at one with each start. */
    @Test
    void startsThoughAnotherHasTheNumberOfTheServerThatWasKilled() throws Exception {
        var data = folder.resolve("data");
        var service = PackagedService.start(data);
        var created = service.post(PATH, INTAKE);
        var server = Signals.postmaster(data);
        service.kill();
        server.destroyForcibly();
        server.onExit().join();
        Signals.nameAsPostmaster(ProcessHandle.current(), data);

        try (var again = PackagedService.start(data)) {
            var address = created.headers().firstValue("Location").orElseThrow();
            assertThat(again.get(address).body()).isEqualTo(created.body());
        }
    }

    @Test
    void isMadeAnewAfterAFirstStartThatWasKilled() throws Exception {
        var data = folder.resolve("data");
        var first = PackagedService.launch(Map.of("MASSAGE_ADVISOR_DATA_DIR", data.toString()));
        while (!Files.exists(data.resolve("postgresql.new/postgresql.conf"))) {
            assertThat(first.output()).doesNotContain("Listening");
            Thread.sleep(5);
        }
        first.kill();

        try (var second = PackagedService.start(data)) {
            assertThat(second.post(PATH, INTAKE).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void isHadByOneOfTwoThatStartAtOnce() throws Exception {
        var environment =
                Map.of("MASSAGE_ADVISOR_DATA_DIR", folder.resolve("data").toString());
        var one = PackagedService.launch(environment);
        var other = PackagedService.launch(environment);

        while (one.isAlive() && other.isAlive()) {
            Thread.sleep(20);
        }

        var refused = one.isAlive() ? other : one;
        assertThat(refused.awaitExit()).isEqualTo(1);
        try (var started = one.isAlive() ? one : other) {
            started.awaitListening();
            assertThat(started.post(PATH, INTAKE).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void letsRequestsEndBeforeItStopsAndSaysFirstThatItIsNotReady() throws Exception {
        var data = folder.resolve("data");
        var service = PackagedService.start(data);
        var server = Signals.postmaster(data);

        service.askToStop();

        service.awaitReady(false);
        assertThat(service.post(PATH, INTAKE).statusCode()).isEqualTo(201);
        assertThat(service.awaitExit()).isEqualTo(143);
        assertThat(server.onExit()).as("the end of the server").succeedsWithin(MOMENT);
    }
}
