package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import massageadvisor.application.ExplainedRecommendation;
import massageadvisor.rules.book.RuleBook;

/** Writes explanations. */
@Singleton
class ExplanationWriter {
    private final RuleBook book;
    private final RecommendationWriter recommendations;
    private final ObjectMapper mapper;

    ExplanationWriter(RuleBook book, RecommendationWriter recommendations, ObjectMapper mapper) {
        this.book = book;
        this.recommendations = recommendations;
        this.mapper = mapper;
    }

    /** Writes JSON in UTF-8; the rule book and the intake as in a recommendation. */
    byte[] write(ExplainedRecommendation explained) {
        try {
            return mapper.writeValueAsBytes(
                    ExplanationBody.of(explained, recommendations.intake(explained.received()), book));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
