package massageadvisor.http.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.persistence.OwnerConnection;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

/** Requests with one idempotency key at the same time. */
@QuarkusTest
class ConcurrentRetryTest {
    private final KeyedCreates creates = KeyedCreates.fresh();

    private static final int DUPLICATES = 50;

    @Test
    void concurrentRetriesCreateOne() throws Exception {
        var duplicates = new ArrayList<Callable<Response>>();
        for (int i = 0; i < DUPLICATES; i++) {
            duplicates.add(() -> creates.create(creates.intake(3)));
        }
        var threads = Executors.newFixedThreadPool(DUPLICATES);
        var answers = new ArrayList<Response>();
        for (var answer : threads.invokeAll(duplicates)) {
            answers.add(answer.get());
        }
        threads.shutdown();

        var made = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        // 503 for requests that find no free connection.
        var others =
                answers.stream().filter(answer -> answer.statusCode() != 201).toList();
        assertThat(others).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(409, 503);
            assertThat(answer.header("Retry-After")).isNotNull();
        });
        assertThat(made.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(made)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        creates.assertStored(1);
    }

    @Test
    void aRetryDuringTheFirstRequestIsRefused() throws SQLException {
        try (var owner = OwnerConnection.openFor(ClinicId.DEMO)) {
            owner.setAutoCommit(false);
            try (var lock = owner.createStatement()) {
                lock.execute("select pg_advisory_xact_lock(hashtextextended('" + ClinicId.DEMO
                        + DigestUtils.sha256Hex(creates.key()) + "', 0))");
            }
            creates.create(creates.intake(3))
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("code", is("conflict"));
            owner.rollback();
        }
        creates.create(creates.intake(3)).then().statusCode(201);
    }

    /** At the same node the second one is refused before it reaches the database, which would not answer in time. */
    @Test
    void aRetryDuringTheFirstRequestDoesNotUseTheDatabase() throws Exception {
        try (var owner = OwnerConnection.openFor(ClinicId.DEMO);
                var lock = owner.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("lock table idempotency_key in access exclusive mode");
            var first = CompletableFuture.supplyAsync(() -> creates.create(creates.intake(3)));
            awaitWaitingStatement(owner);

            creates.create(creates.intake(3)).then().statusCode(409).header("Retry-After", "1");
            owner.rollback();
            first.join().then().statusCode(201);
        }
        creates.assertStored(1);
    }

    private static void awaitWaitingStatement(Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement(
                "select from pg_locks where not granted and relation = 'idempotency_key'::regclass")) {
            while (!statement.executeQuery().next()) {
                Thread.onSpinWait();
            }
        }
    }
}
