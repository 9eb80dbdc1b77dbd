package massageadvisor.http.recommendation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import massageadvisor.application.Recommendation;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.engine.Reasons;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Question;

/**
 * Puts an answer together from pieces that were written at the start, since nearly all of it is text of the book;
 * decides nothing. Every code that it writes by itself is kebab-case and needs no escape.
 */
@Singleton
public class RecommendationWriter {
    private final BookPieces book;

    RecommendationWriter(BookPieces book) {
        this.book = book;
    }

    /** As JSON in UTF-8, with its members in the order of the contract. */
    byte[] write(Recommendation recommendation) {
        var json = new JsonBytes().add("{");
        writeMembers(json, recommendation);
        return json.add("}").toArray();
    }

    /** All members, so that others can stand before them. */
    void writeMembers(JsonBytes json, Recommendation recommendation) {
        json.add("\"ruleBook\":").add(book.ruleBook());
        json.add(",\"intake\":").add(IntakeWriter.write(recommendation.received()));
        json.add(",");
        writeDecision(json, recommendation.decision(), recommendation.completeness());
    }

    /** A decision as far as it stands, without an intake that would pass for a full one. */
    public byte[] write(Decision decision, Completeness completeness) {
        var json = new JsonBytes().add("{");
        writeDecision(json, decision, completeness);
        return json.add("}").toArray();
    }

    /** An intake as it would be echoed. */
    public String write(Intake intake) {
        return IntakeWriter.write(new ReceivedIntake(intake, Optional.empty()));
    }

    private void writeDecision(JsonBytes json, Decision decision, Completeness completeness) {
        var reasons = decision.reasons();
        json.add("\"triage\":{").add(book.triage(decision.triage())).add(",\"because\":[");
        reasons.triage().forEach(reason -> json.addItem(book.rule(reason.rule()).of(reason)));
        json.add("]},\"provisional\":").add(completeness.provisional() ? "true" : "false");
        json.add(",\"notAsked\":[");
        completeness.notAsked().forEach(question -> json.addItem(quoted(question)));
        json.add("],\"recommended\":")
                .add(decision.recommended().map(RecommendationWriter::quoted).orElse("null"));
        json.add(",\"modalities\":[");
        writeModalities(json, decision, reasons);
        json.add("],\"advice\":[");
        writeAdvice(json, reasons, completeness.notAsked());
        json.add("],").add(book.closing());
    }

    private static String quoted(Coded code) {
        return '"' + code.code() + '"';
    }

    private void writeModalities(JsonBytes json, Decision decision, Reasons reasons) {
        int rank = 1;
        for (var modality : decision.ranking()) {
            json.add(rank == 1 ? "{" : ",{").add(book.modality(modality, decision.verdict(modality)));
            json.add(",\"rank\":").add(Integer.toString(rank));
            json.add(",\"points\":").add(Integer.toString(decision.points(modality)));
            writeReasons(json, modality, reasons);
            rank++;
        }
    }

    private void writeReasons(JsonBytes json, Modality modality, Reasons reasons) {
        json.add(",\"because\":[");
        reasons.of(modality)
                .forEach(reason -> json.addItem(book.rule(reason.rule()).of(modality, reason)));
        json.add("],\"adaptations\":[");
        reasons.adaptations(modality)
                .forEach(one -> json.addItem(book.rule(one.rule()).of(one)));
        json.add("]}");
    }

    /** The emergency signs first if red flags were not asked, then what the rules advise, then what always holds. */
    private void writeAdvice(JsonBytes json, Reasons reasons, List<Question> notAsked) {
        if (notAsked.contains(Question.RED_FLAGS)) {
            json.addItem(book.emergencySigns());
        }
        reasons.advice().forEach(one -> json.addItem(book.rule(one.rule()).of(one)));
        book.standingAdvice().forEach(json::addItem);
    }
}
