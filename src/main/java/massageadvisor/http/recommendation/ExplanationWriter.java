package massageadvisor.http.recommendation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import massageadvisor.application.Explained;
import massageadvisor.http.recommendation.RecommendationBody.RuleBookBody;
import massageadvisor.rules.book.RuleBook;

/** Writes explanations. */
@Singleton
class ExplanationWriter {
    private final RuleBook book;
    private final Pieces pieces;

    ExplanationWriter(RuleBook book, ObjectMapper mapper) {
        this.book = book;
        this.pieces = new Pieces(mapper);
    }

    /** Writes JSON in UTF-8; the rule book and the intake as in a recommendation. */
    byte[] write(Explained explained) {
        var json = new JsonBytes().add("{\"ruleBook\":");
        json.add(pieces.of(new RuleBookBody(book.version(), book.digest()))).add(",\"intake\":");
        json.add(IntakeWriter.write(explained.received()));
        return json.add(",")
                .add(pieces.membersOf(ExplanationBody.of(explained, book)))
                .add("}")
                .toArray();
    }
}
