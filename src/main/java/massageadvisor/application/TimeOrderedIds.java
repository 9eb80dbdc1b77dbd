package massageadvisor.application;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import com.github.f4b6a3.uuid.util.UuidUtil;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Gives ids that sort by time, also those of one millisecond; they follow the clock, also when it is set back. */
@Singleton
public class TimeOrderedIds {
    private final TimeOrderedEpochFactory factory;

    TimeOrderedIds(Clock clock) {
        this.factory = TimeOrderedEpochFactory.builder()
                .withClock(clock)
                .withIncrementPlusN()
                .build();
    }

    /** UUID version 7. */
    public UUID next() {
        return factory.create();
    }

    /** The millisecond in which an id was given. */
    public static Instant timeOf(UUID id) {
        return UuidUtil.getInstant(id);
    }
}
