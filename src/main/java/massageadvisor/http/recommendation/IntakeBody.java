package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.Coded;
import massageadvisor.rules.DurationDays;
import massageadvisor.rules.Goal;
import massageadvisor.rules.Heat;
import massageadvisor.rules.Preferences;
import massageadvisor.rules.Pressure;
import org.jspecify.annotations.Nullable;

/** The intake as it was understood: codes sorted, and what was not said left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntakeBody(
        String cause,
        int painLevel,
        Set<String> contraindications,
        @Nullable Integer durationDays,
        @Nullable Set<String> redFlags,
        @Nullable Set<String> unsure,
        @Nullable PreferencesBody preferences,
        @Nullable String subject) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PreferencesBody(
            @Nullable String pressure,
            @Nullable String heat,
            @Nullable String goal) {
        static @Nullable PreferencesBody of(Preferences preferences) {
            return preferences.equals(Preferences.NONE)
                    ? null
                    : new PreferencesBody(
                            said(preferences.pressure(), Pressure.NOT_SAID),
                            said(preferences.heat(), Heat.NOT_SAID),
                            said(preferences.goal(), Goal.NOT_SAID));
        }

        private static <C extends Coded> @Nullable String said(C word, C notSaid) {
            return word.equals(notSaid) ? null : word.code();
        }
    }

    static IntakeBody of(ReceivedIntake received) {
        var intake = received.intake();
        return new IntakeBody(
                intake.cause(),
                intake.painLevel().value(),
                intake.contraindications(),
                intake.duration().map(DurationDays::value).orElse(null),
                intake.redFlags().orElse(null),
                intake.unsure().isEmpty() ? null : intake.unsure(),
                PreferencesBody.of(intake.preferences()),
                received.subject().orElse(null));
    }
}
