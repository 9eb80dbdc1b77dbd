package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;

/** Writes an intake as the service understood it: codes are sorted, and anything not said is left out. */
final class IntakeWriter {
    private IntakeWriter() {}

    static void write(JsonGenerator json, ReceivedIntake received) throws IOException {
        var intake = received.intake();
        json.writeStartObject();
        json.writeStringField("cause", intake.cause());
        json.writeNumberField("painLevel", intake.painLevel().value());
        writeCodes(json, "contraindications", intake.contraindications());
        if (intake.duration().isPresent()) {
            json.writeNumberField("durationDays", intake.duration().get().value());
        }
        if (intake.redFlags().isPresent()) {
            writeCodes(json, "redFlags", intake.redFlags().get());
        }
        if (!intake.unsure().isEmpty()) {
            writeCodes(json, "unsure", intake.unsure());
        }
        if (!intake.preferences().equals(Preferences.NONE)) {
            writePreferences(json, intake.preferences());
        }
        if (received.subject().isPresent()) {
            json.writeStringField("subject", received.subject().get());
        }
        json.writeEndObject();
    }

    private static void writeCodes(JsonGenerator json, String name, Collection<String> codes) throws IOException {
        json.writeArrayFieldStart(name);
        for (var code : codes) {
            json.writeString(code);
        }
        json.writeEndArray();
    }

    private static void writePreferences(JsonGenerator json, Preferences preferences) throws IOException {
        json.writeObjectFieldStart("preferences");
        writePreference(json, "pressure", preferences.pressure(), Pressure.NOT_SAID);
        writePreference(json, "heat", preferences.heat(), Heat.NOT_SAID);
        writePreference(json, "goal", preferences.goal(), Goal.NOT_SAID);
        json.writeEndObject();
    }

    private static <C extends Coded> void writePreference(JsonGenerator json, String name, C preference, C notSaid)
            throws IOException {
        if (!preference.equals(notSaid)) {
            json.writeStringField(name, preference.code());
        }
    }
}
