package massageadvisor.application;

import static massageadvisor.application.InsertingThreads.row;
import static massageadvisor.application.InsertingThreads.rowWithKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import massageadvisor.application.InsertingThreads.Running;
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
        assertThat(lone.stored()).isTrue();
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
        assertThat(first.stored()).isTrue();

        full.commit();
        var rest = store.next();
        assertThat(rest.inserts()).isEqualTo(inserts(waiting.subList(GroupCommit.MAX_ROWS, waiting.size())));
        rest.commit();
        for (var request : waiting) {
            assertThat(request.stored()).isTrue();
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
        assertThat(waiting.get(2).stored()).isTrue();
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
        assertThat(waiting.get(0).stored()).isFalse();
        assertThat(waiting.get(1).stored()).isTrue();
    }

    @Test
    void clinicsDoNotWaitForEachOther() throws Exception {
        var other = new InsertingThreads(requests.groupCommit(), new ClinicId(UUID.randomUUID()));
        requests.start(row());
        var held = store.next();

        var lone = other.start(row());
        store.next().commit();
        assertThat(lone.stored()).isTrue();
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
        assertThat(first.stored()).isTrue();
        assertThat(queued.stored()).isTrue();
    }

    @Test
    void aKeyIsFreeAgainAfterEachOutcome() throws Exception {
        var failed = requests.start(rowWithKey("a"));
        store.next().fail(unavailable());
        assertThatThrownBy(() -> failed.stored()).hasCauseInstanceOf(StoreUnavailableException.class);

        for (int i = 0; i < 2; i++) {
            var again = requests.start(rowWithKey("a"));
            store.next().commit();
            assertThat(again.stored()).isTrue();
        }
    }

    private static StoreUnavailableException unavailable() {
        return new StoreUnavailableException("connection lost", new IllegalStateException());
    }

    private static List<RecommendationStore.Insert> inserts(List<Running> running) {
        return running.stream().map(Running::insert).toList();
    }
}
