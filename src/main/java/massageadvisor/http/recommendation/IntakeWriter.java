package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
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
    private static final SerializableString PREFERENCES = new SerializedString("preferences");
    private static final SerializableString CAUSE = new SerializedString("cause");
    private static final SerializableString PAIN_LEVEL = new SerializedString("painLevel");
    private static final SerializableString DURATION_DAYS = new SerializedString("durationDays");
    private static final SerializableString CONTRAINDICATIONS = new SerializedString("contraindications");
    private static final SerializableString RED_FLAGS = new SerializedString("redFlags");
    private static final SerializableString UNSURE = new SerializedString("unsure");
    private static final SerializableString PRESSURE = new SerializedString("pressure");
    private static final SerializableString HEAT = new SerializedString("heat");
    private static final SerializableString GOAL = new SerializedString("goal");
    private static final SerializableString SUBJECT = new SerializedString("subject");

    private IntakeWriter() {}

    static void write(JsonGenerator json, ReceivedIntake received) throws IOException {
        var intake = received.intake();
        json.writeStartObject();
        json.writeFieldName(CAUSE);
        json.writeString(intake.cause());
        json.writeFieldName(PAIN_LEVEL);
        json.writeNumber(intake.painLevel().value());
        writeCodes(json, CONTRAINDICATIONS, intake.contraindications());
        if (intake.duration().isPresent()) {
            json.writeFieldName(DURATION_DAYS);
            json.writeNumber(intake.duration().get().value());
        }
        if (intake.redFlags().isPresent()) {
            writeCodes(json, RED_FLAGS, intake.redFlags().get());
        }
        if (!intake.unsure().isEmpty()) {
            writeCodes(json, UNSURE, intake.unsure());
        }
        if (!intake.preferences().equals(Preferences.NONE)) {
            writePreferences(json, intake.preferences());
        }
        if (received.subject().isPresent()) {
            json.writeFieldName(SUBJECT);
            json.writeString(received.subject().get());
        }
        json.writeEndObject();
    }

    private static void writeCodes(JsonGenerator json, SerializableString name, Collection<String> codes)
            throws IOException {
        json.writeFieldName(name);
        json.writeStartArray();
        for (var code : codes) {
            json.writeString(code);
        }
        json.writeEndArray();
    }

    private static void writePreferences(JsonGenerator json, Preferences preferences) throws IOException {
        json.writeFieldName(PREFERENCES);
        json.writeStartObject();
        writePreference(json, PRESSURE, preferences.pressure(), Pressure.NOT_SAID);
        writePreference(json, HEAT, preferences.heat(), Heat.NOT_SAID);
        writePreference(json, GOAL, preferences.goal(), Goal.NOT_SAID);
        json.writeEndObject();
    }

    private static <C extends Coded> void writePreference(
            JsonGenerator json, SerializableString name, C preference, C notSaid) throws IOException {
        if (!preference.equals(notSaid)) {
            json.writeFieldName(name);
            json.writeString(preference.code());
        }
    }
}
