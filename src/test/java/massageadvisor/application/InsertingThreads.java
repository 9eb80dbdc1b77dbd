package massageadvisor.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import massageadvisor.application.RecommendationStore.Insert;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;

/** Requests that insert, each on a thread of its own. */
record InsertingThreads(GroupCommit groupCommit, ClinicId clinic) {
    record Running(Insert insert, Thread thread, FutureTask<Boolean> outcome) {
        void awaitThatItWaits() {
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                LockSupport.parkNanos(100_000);
            }
        }

        /** Waits for the outcome: whether the row was stored. */
        boolean stored() throws InterruptedException, ExecutionException {
            return outcome.get();
        }
    }

    static Insert row() {
        return row("subject");
    }

    static Insert row(String subject) {
        return new Insert(
                new StoredRecommendation(UUID.randomUUID(), Instant.EPOCH, Optional.of(subject), "1", "2", "{}", "{}"),
                Optional.empty());
    }

    static Insert rowWithKey(String key) {
        return new Insert(row().recommendation(), Optional.of(new IdempotencyKey(key, "POST", "")));
    }

    Running start(Insert insert) {
        var outcome = new FutureTask<>(() -> groupCommit.insert(clinic, insert));
        var thread = new Thread(outcome, "insert");
        thread.setDaemon(true);
        thread.start();
        return new Running(insert, thread, outcome);
    }

    /** Starts a request, and returns once it waits in the queue. */
    Running queue(Insert insert) {
        var running = start(insert);
        running.awaitThatItWaits();
        return running;
    }

    List<Running> queue(int count) {
        var running = new ArrayList<Running>();
        for (int i = 0; i < count; i++) {
            running.add(queue(row()));
        }
        return running;
    }
}
