package massageadvisor.application;

import java.time.Instant;
import java.util.UUID;
import massageadvisor.intake.ReceivedIntake;

/** Port: writes recommendations as JSON. The caller gets exactly the text that is stored. */
public interface AnswerWriter {
    /** Writes the response body. */
    String answer(UUID id, Instant createdAt, Recommendation recommendation);

    /** Writes the intake as it was understood. */
    String intake(ReceivedIntake received);
}
