package massageadvisor.http.recommendation;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import massageadvisor.application.AnswerWriter;
import massageadvisor.application.Recommendation;
import massageadvisor.http.body.Timestamps;
import massageadvisor.intake.ReceivedIntake;

/** Writes an answer that is kept: that of a preview, after its id and time. */
@Singleton
class StoredAnswerWriter implements AnswerWriter {
    private final RecommendationWriter writer;

    StoredAnswerWriter(RecommendationWriter writer) {
        this.writer = writer;
    }

    @Override
    public String answer(UUID id, Instant createdAt, Recommendation recommendation) {
        var json = new JsonBytes();
        json.add("{\"id\":\"").add(id.toString());
        json.add("\",\"createdAt\":\"").add(Timestamps.text(createdAt)).add("\",");
        writer.writeMembers(json, recommendation);
        return new String(json.add("}").toArray(), StandardCharsets.UTF_8);
    }

    @Override
    public String intake(ReceivedIntake received) {
        return IntakeWriter.write(received);
    }
}
