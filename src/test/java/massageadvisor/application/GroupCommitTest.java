package massageadvisor.application;

import static massageadvisor.application.InsertingThreads.row;
import static massageadvisor.application.InsertingThreads.rowWithKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import massageadvisor.application.InsertingThreads.Running;
import massageadvisor.application.RecommendationStore.RolledBackException;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.RequestInProgressException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests on real threads; the transactions end when the test says so. */
@Timeout(30)
class GroupCommitTest {
    private static final ClinicId CLINIC = new ClinicId(UUID.randomUUID());
    private static final Duration NEVER = Duration.ofDays(1);

    private final ManualStore store = new ManualStore();
    private final InsertingThreads requests = threads(NEVER);

    private InsertingThreads threads(Duration maxWait) {
        return new InsertingThreads(new GroupCommit(store, maxWait), CLINIC);
    }

    @Test
    void aLoneRequestIsInsertedAtOnce() throws Exception {
        var lone = requests.start(row());
        var transaction = store.next();

        assertThat(transaction.inserts()).containsExactly(lone.insert());
        transaction.commit();
        assertThat(stored(lone)).isTrue();
    }

    @Test
    void requestsThatArriveDuringATransactionShareTheNextOnes() throws Exception {
        var first = requests.start(row());
        var transaction = store.next();
        var waiting = requests.queue(GroupCommit.MAX_ROWS + 6);
        assertThat(store.isIdle()).isTrue();

        transaction.commit();
        var full = store.next();
        assertThat(full.inserts()).isEqualTo(inserts(waiting.subList(0, GroupCommit.MAX_ROWS)));
        assertThat(stored(first)).isTrue();

        full.commit();
        var rest = store.next();
        assertThat(rest.inserts()).isEqualTo(inserts(waiting.subList(GroupCommit.MAX_ROWS, waiting.size())));
        rest.commit();
        for (var request : waiting) {
            assertThat(stored(request)).isTrue();
        }
    }

    @Test
    void noRequestIsAnsweredBeforeItsTransactionEnds() throws Exception {
        requests.start(row());
        var transaction = store.next();
        var waiting = requests.queue(3);
        transaction.commit();
        var batch = store.next();

        assertThat(waiting).noneMatch(request -> request.outcome().isDone());
        batch.commit();
        assertThat(stored(waiting.get(2))).isTrue();
    }

    @Test
    void aRowThatWasNotInsertedIsReportedToItsRequestOnly() throws Exception {
        requests.start(row());
        var transaction = store.next();
        var waiting = requests.queue(2);
        transaction.commit();

        store.next()
                .end()
                .complete(Set.of(waiting.get(1).insert().recommendation().id()));
        assertThat(stored(waiting.get(0))).isFalse();
        assertThat(stored(waiting.get(1))).isTrue();
    }

    @Test
    void clinicsDoNotWaitForEachOther() throws Exception {
        var other = new InsertingThreads(requests.groupCommit(), new ClinicId(UUID.randomUUID()));
        requests.start(row());
        var held = store.next();

        var lone = other.start(row());
        store.next().commit();
        assertThat(stored(lone)).isTrue();
        held.commit();
    }

    @Test
    void aSecondRequestWithAKeyInProgressIsRefusedAtOnce() throws Exception {
        var first = requests.start(rowWithKey("a"));
        var transaction = store.next();
        var queued = requests.queue(rowWithKey("b"));

        for (var key : List.of("a", "b")) {
            assertThatThrownBy(() -> requests.groupCommit().insert(CLINIC, rowWithKey(key)))
                    .isInstanceOf(RequestInProgressException.class);
        }
        transaction.commit();
        var batch = store.next();
        assertThat(batch.inserts()).containsExactly(queued.insert());
        batch.commit();
        assertThat(stored(first)).isTrue();
        assertThat(stored(queued)).isTrue();
    }

    @Test
    void aKeyIsFreeAgainAfterEachOutcome() throws Exception {
        var failed = requests.start(rowWithKey("a"));
        store.next().fail(unavailable());
        assertThatThrownBy(() -> stored(failed)).hasCauseInstanceOf(StoreUnavailableException.class);

        for (int i = 0; i < 2; i++) {
            var again = requests.start(rowWithKey("a"));
            store.next().commit();
            assertThat(stored(again)).isTrue();
        }
    }

    @Test
    void aBatchThatIsRolledBackIsTriedRowByRow() throws Exception {
        requests.start(row());
        var transaction = store.next();
        var waiting = requests.queue(3);
        transaction.commit();

        store.next().fail(new RolledBackException(new IllegalArgumentException()));
        for (int i = 0; i < waiting.size(); i++) {
            var alone = store.next();
            assertThat(alone.inserts()).hasSize(1);
            if (alone.inserts().contains(waiting.get(1).insert())) {
                alone.fail(new IllegalArgumentException("bad row"));
            } else {
                alone.commit();
            }
        }
        assertThat(stored(waiting.get(0))).isTrue();
        assertThatThrownBy(() -> stored(waiting.get(1))).hasRootCauseMessage("bad row");
        assertThat(stored(waiting.get(2))).isTrue();
    }

    /** Those in the queue as well: for them nothing was sent, but another wait would take them too long. */
    @Test
    void aBatchWithAnUnknownOutcomeIsNeverRepeated() throws Exception {
        requests.start(row());
        var transaction = store.next();
        var batch = requests.queue(3);
        transaction.commit();
        var unknown = store.next();
        var queued = requests.queue(2);

        unknown.fail(unavailable());
        for (var request : List.of(batch.get(0), batch.get(2), queued.get(1))) {
            assertThatThrownBy(() -> stored(request)).hasCauseInstanceOf(StoreUnavailableException.class);
        }
        assertThat(store.isIdle()).isTrue();
        worksAgain();
    }

    @Test
    void aLeaderThatFailsTellsItsBatchAndHandsOn() throws Exception {
        requests.start(row());
        var transaction = store.next();
        var batch = requests.queue(2);
        transaction.commit();
        var failing = store.next();
        var queued = requests.queue(row());

        failing.fail(new StackOverflowError());
        assertThatThrownBy(() -> stored(batch.get(0))).hasCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> stored(batch.get(1))).hasCauseInstanceOf(IllegalStateException.class);
        store.next().commit();
        assertThat(stored(queued)).isTrue();
    }

    @Test
    void aRequestThatWaitsTooLongLeavesTheQueue() throws Exception {
        var hasty = threads(Duration.ofMillis(20));
        var first = hasty.start(row());
        var transaction = store.next();

        var late = hasty.start(rowWithKey("late"));
        assertThatThrownBy(() -> stored(late)).hasCauseInstanceOf(StoreUnavailableException.class);
        transaction.commit();
        assertThat(stored(first)).isTrue();
        assertThat(store.isIdle()).isTrue();
    }

    @Test
    void aRequestThatIsInterruptedLeavesTheQueue() throws Exception {
        requests.start(row());
        var transaction = store.next();

        var interrupted = requests.queue(row());
        interrupted.thread().interrupt();
        assertThatThrownBy(() -> stored(interrupted)).hasCauseInstanceOf(StoreUnavailableException.class);
        transaction.commit();
        worksAgain();
    }

    /** Its row may be committed, so only the outcome of the transaction counts. */
    @Test
    void aRequestWhoseBatchIsBeingInsertedWaitsForTheOutcome() throws Exception {
        var hasty = threads(Duration.ofMillis(300));
        hasty.start(row());
        var transaction = store.next();
        var batch = hasty.queue(2);
        transaction.commit();
        var slow = store.next();
        batch.get(1).thread().interrupt();
        assertThatThrownBy(() -> batch.get(1).outcome().get(500, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);

        slow.commit();
        assertThat(stored(batch.get(0))).isTrue();
        assertThat(stored(batch.get(1))).isTrue();
    }

    private void worksAgain() throws Exception {
        var next = requests.start(row());
        store.next().commit();
        assertThat(stored(next)).isTrue();
    }

    private static StoreUnavailableException unavailable() {
        return new StoreUnavailableException("connection lost", new IllegalStateException());
    }

    private static List<RecommendationStore.Insert> inserts(List<Running> running) {
        return running.stream().map(Running::insert).toList();
    }

    private static boolean stored(Running request) throws InterruptedException, ExecutionException {
        return request.outcome().get();
    }
}
