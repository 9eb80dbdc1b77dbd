package massageadvisor.http.recommendation;

import java.util.Collection;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.Coded;
import massageadvisor.rules.Goal;
import massageadvisor.rules.Heat;
import massageadvisor.rules.Preferences;
import massageadvisor.rules.Pressure;

/**
 * Writes the intake as it was understood: codes sorted, and what was not said left out. Codes and subjects are ASCII
 * without anything that JSON escapes; the reader of intakes sees to that.
 */
final class IntakeWriter {
    private final JsonBytes json;

    IntakeWriter(JsonBytes json) {
        this.json = json;
    }

    void write(ReceivedIntake received) {
        var intake = received.intake();
        json.add("{\"cause\":\"").add(intake.cause()).add("\",\"painLevel\":");
        json.add(Integer.toString(intake.painLevel().value()));
        writeCodes("contraindications", intake.contraindications());
        intake.duration().ifPresent(days -> json.add(",\"durationDays\":").add(Integer.toString(days.value())));
        intake.redFlags().ifPresent(codes -> writeCodes("redFlags", codes));
        if (!intake.unsure().isEmpty()) {
            writeCodes("unsure", intake.unsure());
        }
        if (!intake.preferences().equals(Preferences.NONE)) {
            writePreferences(intake.preferences());
        }
        received.subject()
                .ifPresent(subject -> json.add(",\"subject\":\"").add(subject).add("\""));
        json.add("}");
    }

    private void writeCodes(String name, Collection<String> codes) {
        json.add(",\"").add(name).add("\":[");
        codes.forEach(code -> json.addItem('"' + code + '"'));
        json.add("]");
    }

    private void writePreferences(Preferences preferences) {
        json.add(",\"preferences\":");
        var before = "{";
        before = writeWord(before, "pressure", preferences.pressure(), Pressure.NOT_SAID);
        before = writeWord(before, "heat", preferences.heat(), Heat.NOT_SAID);
        writeWord(before, "goal", preferences.goal(), Goal.NOT_SAID);
        json.add("}");
    }

    /** Writes the member after what stands before it, and says what stands before the next one. */
    private <C extends Coded> String writeWord(String before, String name, C word, C notSaid) {
        if (word.equals(notSaid)) {
            return before;
        }
        json.add(before).add("\"").add(name).add("\":\"").add(word.code()).add("\"");
        return ",";
    }
}
