package massageadvisor.intake;

import java.util.Optional;
import massageadvisor.rules.vocabulary.Intake;

/**
 * A valid intake as it was sent.
 *
 * @param subject the caller's opaque reference for the person; the rules never see it
 */
public record ReceivedIntake(Intake intake, Optional<String> subject) {}
