package massageadvisor.intake;

import java.util.Optional;
import massageadvisor.rules.vocabulary.Intake;

/**
 * A valid intake, with the members that the rules do not use.
 *
 * @param subject the caller's opaque reference for the person
 */
public record ReceivedIntake(Intake intake, Optional<String> subject) {}
