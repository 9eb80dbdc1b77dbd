package massageadvisor.application;

import java.time.Instant;
import java.util.UUID;
import massageadvisor.intake.ReceivedIntake;

/** Puts into words what callers get and what is kept: the same words. */
public interface AnswerWriter {
    /** As JSON. */
    String answer(UUID id, Instant createdAt, Recommendation recommendation);

    /** As JSON, as it was understood. */
    String intake(ReceivedIntake received);
}
