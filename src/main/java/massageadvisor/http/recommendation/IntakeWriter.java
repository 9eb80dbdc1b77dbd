package massageadvisor.http.recommendation;

import java.util.Collection;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;

/**
 * Writes the intake as it was understood: codes sorted, and what was not said left out. Codes and subjects are ASCII
 * without anything that JSON escapes; the reader of intakes sees to that.
 */
final class IntakeWriter {
    private static final int USUAL_LENGTH = 256;

    private final StringBuilder json = new StringBuilder(USUAL_LENGTH);

    private IntakeWriter() {}

    /** As JSON. */
    static String write(ReceivedIntake received) {
        var writer = new IntakeWriter();
        writer.add(received);
        return writer.json.toString();
    }

    private void add(ReceivedIntake received) {
        var intake = received.intake();
        json.append("{\"cause\":\"").append(intake.cause()).append("\",\"painLevel\":");
        json.append(intake.painLevel().value());
        addCodes("contraindications", intake.contraindications());
        intake.duration().ifPresent(days -> json.append(",\"durationDays\":").append(days.value()));
        intake.redFlags().ifPresent(codes -> addCodes("redFlags", codes));
        if (!intake.unsure().isEmpty()) {
            addCodes("unsure", intake.unsure());
        }
        if (!intake.preferences().equals(Preferences.NONE)) {
            addPreferences(intake.preferences());
        }
        received.subject()
                .ifPresent(subject ->
                        json.append(",\"subject\":\"").append(subject).append('"'));
        json.append('}');
    }

    private void addCodes(String name, Collection<String> codes) {
        json.append(",\"").append(name).append("\":[");
        var before = "\"";
        for (var code : codes) {
            json.append(before).append(code).append('"');
            before = ",\"";
        }
        json.append(']');
    }

    private void addPreferences(Preferences preferences) {
        json.append(",\"preferences\":");
        var before = "{\"";
        before = addWord(before, "pressure", preferences.pressure(), Pressure.NOT_SAID);
        before = addWord(before, "heat", preferences.heat(), Heat.NOT_SAID);
        addWord(before, "goal", preferences.goal(), Goal.NOT_SAID);
        json.append('}');
    }

    /** Adds the member after what stands before it, and says what stands before the next one. */
    private <C extends Coded> String addWord(String before, String name, C word, C notSaid) {
        if (word.equals(notSaid)) {
            return before;
        }
        json.append(before).append(name).append("\":\"").append(word.code()).append('"');
        return ",\"";
    }
}
