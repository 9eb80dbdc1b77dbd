package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.engine.Reasons;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Question;

/** Writes the members of a decision: codes and numbers as they are, texts as fragments of the rule book. */
@Singleton
class DecisionWriter {
    private static final SerializableString EVIDENCE_NOTE = new SerializedString("evidenceNote");
    private static final SerializableString DISCLAIMER = new SerializedString("disclaimer");
    private static final SerializableString TITLE = new SerializedString("title");
    private static final SerializableString MESSAGE = new SerializedString("message");
    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString NOT_ASKED = new SerializedString("notAsked");
    private static final SerializableString BECAUSE = new SerializedString("because");
    private static final SerializableString MODALITIES = new SerializedString("modalities");
    private static final SerializableString ADAPTATIONS = new SerializedString("adaptations");
    private static final SerializableString ADVICE = new SerializedString("advice");
    private static final SerializableString TRIAGE = new SerializedString("triage");
    private static final SerializableString PROVISIONAL = new SerializedString("provisional");
    private static final SerializableString RECOMMENDED = new SerializedString("recommended");
    private static final SerializableString LEVEL = new SerializedString("level");
    private static final SerializableString MODALITY = new SerializedString("modality");
    private static final SerializableString VERDICT = new SerializedString("verdict");
    private static final SerializableString RANK = new SerializedString("rank");
    private static final SerializableString POINTS = new SerializedString("points");
    private final SerializedRuleBook book;

    DecisionWriter(SerializedRuleBook book) {
        this.book = book;
    }

    void writeMembers(JsonGenerator json, Decision decision, Completeness completeness) throws IOException {
        writeTriage(json, decision);
        json.writeFieldName(PROVISIONAL);
        json.writeBoolean(completeness.provisional());
        json.writeFieldName(NOT_ASKED);
        json.writeStartArray();
        for (var question : completeness.notAsked()) {
            json.writeString(question.code());
        }
        json.writeEndArray();
        json.writeFieldName(RECOMMENDED);
        json.writeString(decision.recommended().map(Modality::code).orElse(null));
        writeModalities(json, decision);
        writeAdvice(json, decision.reasons(), completeness.notAsked());
        json.writeFieldName(EVIDENCE_NOTE);
        json.writeRawValue(book.evidenceNote());
        json.writeFieldName(DISCLAIMER);
        json.writeRawValue(book.disclaimer());
    }

    private void writeTriage(JsonGenerator json, Decision decision) throws IOException {
        json.writeFieldName(TRIAGE);
        json.writeStartObject();
        json.writeFieldName(LEVEL);
        json.writeString(decision.triage().code());
        json.writeFieldName(TITLE);
        json.writeRawValue(book.title(decision.triage()));
        json.writeFieldName(MESSAGE);
        json.writeRawValue(book.message(decision.triage()));
        json.writeFieldName(BECAUSE);
        json.writeStartArray();
        for (var reason : decision.reasons().triage()) {
            json.writeRawValue(book.rule(reason.rule()).of(reason));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeModalities(JsonGenerator json, Decision decision) throws IOException {
        json.writeFieldName(MODALITIES);
        json.writeStartArray();
        int rank = 1;
        for (var modality : decision.ranking()) {
            json.writeStartObject();
            json.writeFieldName(MODALITY);
            json.writeString(modality.code());
            json.writeFieldName(NAME);
            json.writeRawValue(book.name(modality));
            json.writeFieldName(VERDICT);
            json.writeString(decision.verdict(modality).code());
            json.writeFieldName(RANK);
            json.writeNumber(rank);
            json.writeFieldName(POINTS);
            json.writeNumber(decision.points(modality));
            writeReasons(json, decision.reasons(), modality);
            json.writeEndObject();
            rank++;
        }
        json.writeEndArray();
    }

    private void writeReasons(JsonGenerator json, Reasons reasons, Modality modality) throws IOException {
        json.writeFieldName(BECAUSE);
        json.writeStartArray();
        for (var reason : reasons.of(modality)) {
            json.writeRawValue(book.rule(reason.rule()).of(reason));
        }
        json.writeEndArray();
        json.writeFieldName(ADAPTATIONS);
        json.writeStartArray();
        for (var adaptation : reasons.adaptations(modality)) {
            json.writeRawValue(book.rule(adaptation.rule()).of(adaptation));
        }
        json.writeEndArray();
    }

    /** Emergency signs first if red flags were not asked about, then the advice of rules, then the standing advice. */
    private void writeAdvice(JsonGenerator json, Reasons reasons, List<Question> notAsked) throws IOException {
        json.writeFieldName(ADVICE);
        json.writeStartArray();
        if (notAsked.contains(Question.RED_FLAGS)) {
            json.writeRawValue(book.emergencySigns());
        }
        for (var advice : reasons.advice()) {
            json.writeRawValue(book.rule(advice.rule()).of(advice));
        }
        for (var advice : book.standingAdvice()) {
            json.writeRawValue(advice);
        }
        json.writeEndArray();
    }
}
