package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import massageadvisor.application.AnswerWriter;
import massageadvisor.application.Recommendation;
import massageadvisor.http.body.Timestamps;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Decision;

/**
 * Writes recommendations and intakes as JSON, with their members in the order of the OpenAPI document. Thread-safe; the
 * buffers of the generators come from the pool of the application's {@link ObjectMapper}.
 */
@Singleton
public class RecommendationWriter implements AnswerWriter {
    /** Reused, because clearing a new buffer for each answer takes as long as writing a fifth of the answer. */
    private static final ThreadLocal<ByteArrayOutputStream> BUFFER =
            ThreadLocal.withInitial(ByteArrayOutputStream::new);

    private final SerializedRuleBook book;
    private final DecisionWriter decisions;
    private final JsonFactory json;

    RecommendationWriter(SerializedRuleBook book, DecisionWriter decisions, ObjectMapper mapper) {
        this.book = book;
        this.decisions = decisions;
        this.json = mapper.getFactory();
    }

    private interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** The answer of a preview, in UTF-8. */
    byte[] preview(Recommendation recommendation) {
        return write(json -> {
            json.writeStartObject();
            writeMembers(json, recommendation);
            json.writeEndObject();
        });
    }

    /** The answer of a preview with an id and a time before it. */
    @Override
    public String answer(UUID id, Instant createdAt, Recommendation recommendation) {
        return text(json -> {
            json.writeStartObject();
            json.writeStringField("id", id.toString());
            json.writeStringField("createdAt", Timestamps.text(createdAt));
            writeMembers(json, recommendation);
            json.writeEndObject();
        });
    }

    @Override
    public String intake(ReceivedIntake received) {
        return text(json -> IntakeWriter.write(json, received));
    }

    /** The members of a recommendation without its rule book and intake, for an interview that is not over. */
    public String decision(Decision decision, Completeness completeness) {
        return text(json -> {
            json.writeStartObject();
            decisions.writeMembers(json, decision, completeness);
            json.writeEndObject();
        });
    }

    private void writeMembers(JsonGenerator json, Recommendation recommendation) throws IOException {
        json.writeFieldName("ruleBook");
        json.writeRawValue(book.identity());
        json.writeFieldName("intake");
        IntakeWriter.write(json, recommendation.received());
        decisions.writeMembers(json, recommendation.decision(), recommendation.completeness());
    }

    private String text(Content content) {
        return new String(write(content), StandardCharsets.UTF_8);
    }

    private byte[] write(Content content) {
        var bytes = BUFFER.get();
        bytes.reset();
        try (var generator = json.createGenerator(bytes)) {
            content.writeTo(generator);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }
}
