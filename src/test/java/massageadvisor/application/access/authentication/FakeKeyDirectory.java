package massageadvisor.application.access.authentication;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.KeyDigest;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.Scope;

/** A directory that contains every key. A test controls its clock and when it answers. */
final class FakeKeyDirectory implements KeyDirectory {
    private final AtomicInteger queries = new AtomicInteger();
    private volatile CountDownLatch answer = new CountDownLatch(0);
    private volatile Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private volatile Set<UUID> revoked = Set.of();

    void setClock(Instant time) {
        now = time;
    }

    Instant clock() {
        return now;
    }

    void revoke(UUID id) {
        revoked = Set.of(id);
    }

    /** Queries block from now on, until {@link #resume}. */
    void pause() {
        answer = new CountDownLatch(1);
    }

    void resume() {
        answer.countDown();
    }

    int queries() {
        return queries.get();
    }

    @Override
    public Optional<StoredKey> find(UUID id) {
        queries.incrementAndGet();
        try {
            answer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var digest = KeyDigest.of(id.toString());
        return Optional.of(
                new StoredKey(ClinicId.DEMO, KeyKind.SECRET, Set.of(Scope.RECOMMEND), digest, Optional.empty(), false));
    }

    @Override
    public RecentRevocations recentlyRevoked() {
        return new RecentRevocations(now, revoked);
    }

    @Override
    public void storeLastUsed(Map<UUID, Instant> lastUsed) {
        throw new UnsupportedOperationException();
    }
}
