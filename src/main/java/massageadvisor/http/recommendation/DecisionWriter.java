package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.JsonGenerator;
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
    private final SerializedRuleBook book;

    DecisionWriter(SerializedRuleBook book) {
        this.book = book;
    }

    void writeMembers(JsonGenerator json, Decision decision, Completeness completeness) throws IOException {
        writeTriage(json, decision);
        json.writeBooleanField("provisional", completeness.provisional());
        json.writeArrayFieldStart("notAsked");
        for (var question : completeness.notAsked()) {
            json.writeString(question.code());
        }
        json.writeEndArray();
        json.writeStringField(
                "recommended", decision.recommended().map(Modality::code).orElse(null));
        writeModalities(json, decision);
        writeAdvice(json, decision.reasons(), completeness.notAsked());
        json.writeFieldName("evidenceNote");
        json.writeRawValue(book.evidenceNote());
        json.writeFieldName("disclaimer");
        json.writeRawValue(book.disclaimer());
    }

    private void writeTriage(JsonGenerator json, Decision decision) throws IOException {
        json.writeObjectFieldStart("triage");
        json.writeStringField("level", decision.triage().code());
        json.writeFieldName("title");
        json.writeRawValue(book.title(decision.triage()));
        json.writeFieldName("message");
        json.writeRawValue(book.message(decision.triage()));
        json.writeArrayFieldStart("because");
        for (var reason : decision.reasons().triage()) {
            json.writeRawValue(book.rule(reason.rule()).of(reason));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeModalities(JsonGenerator json, Decision decision) throws IOException {
        json.writeArrayFieldStart("modalities");
        int rank = 1;
        for (var modality : decision.ranking()) {
            json.writeStartObject();
            json.writeStringField("modality", modality.code());
            json.writeFieldName("name");
            json.writeRawValue(book.name(modality));
            json.writeStringField("verdict", decision.verdict(modality).code());
            json.writeNumberField("rank", rank);
            json.writeNumberField("points", decision.points(modality));
            writeReasons(json, decision.reasons(), modality);
            json.writeEndObject();
            rank++;
        }
        json.writeEndArray();
    }

    private void writeReasons(JsonGenerator json, Reasons reasons, Modality modality) throws IOException {
        json.writeArrayFieldStart("because");
        for (var reason : reasons.of(modality)) {
            json.writeRawValue(book.rule(reason.rule()).of(reason));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("adaptations");
        for (var adaptation : reasons.adaptations(modality)) {
            json.writeRawValue(book.rule(adaptation.rule()).of(adaptation));
        }
        json.writeEndArray();
    }

    /** Emergency signs first if red flags were not asked about, then the advice of rules, then the standing advice. */
    private void writeAdvice(JsonGenerator json, Reasons reasons, List<Question> notAsked) throws IOException {
        json.writeArrayFieldStart("advice");
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
