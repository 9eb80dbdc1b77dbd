package massageadvisor.application;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import com.github.f4b6a3.uuid.util.UuidUtil;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Generates ids that sort by time of creation, also within one millisecond. They follow the clock when it is set back.
 * Safe for use by several threads.
 */
@Singleton
public class TimeOrderedIds {
    private final TimeOrderedEpochFactory factory;

    TimeOrderedIds(Clock clock) {
        this.factory = TimeOrderedEpochFactory.builder()
                .withClock(clock)
                .withIncrementPlusN()
                .build();
    }

    /** Generates a UUID version 7. */
    public UUID next() {
        return factory.create();
    }

    /** The time at which an id was generated, in milliseconds. */
    public static Instant timeOf(UUID id) {
        return UuidUtil.getInstant(id);
    }
}
