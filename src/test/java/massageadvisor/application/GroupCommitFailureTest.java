package massageadvisor.application;

import static massageadvisor.application.InsertingThreads.row;
import static massageadvisor.application.InsertingThreads.rowWithKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import massageadvisor.application.RecommendationStore.RolledBackException;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Transactions that fail, and requests that do not wait for theirs. */
@Timeout(30)
class GroupCommitFailureTest {
    private static final ClinicId CLINIC = new ClinicId(UUID.randomUUID());
    private static final Duration NEVER = Duration.ofDays(1);

    private final ManualStore store = new ManualStore();
    private final InsertingThreads requests = threads(NEVER);

    private InsertingThreads threads(Duration maxWait) {
        return new InsertingThreads(new GroupCommit(store, maxWait), CLINIC);
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
        assertThat(waiting.get(0).stored()).isTrue();
        assertThatThrownBy(() -> waiting.get(1).stored()).hasRootCauseMessage("bad row");
        assertThat(waiting.get(2).stored()).isTrue();
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
            assertThatThrownBy(() -> request.stored()).hasCauseInstanceOf(StoreUnavailableException.class);
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
        assertThatThrownBy(() -> batch.get(0).stored()).hasCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> batch.get(1).stored()).hasCauseInstanceOf(IllegalStateException.class);
        store.next().commit();
        assertThat(queued.stored()).isTrue();
    }

    @Test
    void aRequestThatWaitsTooLongLeavesTheQueue() throws Exception {
        var hasty = threads(Duration.ofMillis(20));
        var first = hasty.start(row());
        var transaction = store.next();

        var late = hasty.start(rowWithKey("late"));
        assertThatThrownBy(() -> late.stored()).hasCauseInstanceOf(StoreUnavailableException.class);
        transaction.commit();
        assertThat(first.stored()).isTrue();
        assertThat(store.isIdle()).isTrue();
    }

    @Test
    void aRequestThatIsInterruptedLeavesTheQueue() throws Exception {
        requests.start(row());
        var transaction = store.next();

        var interrupted = requests.queue(row());
        interrupted.thread().interrupt();
        assertThatThrownBy(() -> interrupted.stored()).hasCauseInstanceOf(StoreUnavailableException.class);
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
        assertThat(batch.get(0).stored()).isTrue();
        assertThat(batch.get(1).stored()).isTrue();
    }

    private void worksAgain() throws Exception {
        var next = requests.start(row());
        store.next().commit();
        assertThat(next.stored()).isTrue();
    }

    private static StoreUnavailableException unavailable() {
        return new StoreUnavailableException("connection lost", new IllegalStateException());
    }
}
