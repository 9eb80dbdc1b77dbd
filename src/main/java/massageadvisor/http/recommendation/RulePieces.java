package massageadvisor.http.recommendation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import massageadvisor.http.recommendation.RecommendationBody.AdaptationBody;
import massageadvisor.http.recommendation.RecommendationBody.AdviceBody;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Reasons.Adaptation;
import massageadvisor.rules.engine.Reasons.Advice;
import massageadvisor.rules.engine.Reasons.ModalityReason;
import massageadvisor.rules.engine.Reasons.TriageReason;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Text;

/** All that answers can say of one rule, written once: what a book says never changes. */
final class RulePieces {
    private final ReasonPieces sure;
    private final ReasonPieces unsure;
    private final Map<String, byte[]> adaptations = new HashMap<>();
    private final IdentityHashMap<Text, byte[]> advice = new IdentityHashMap<>();

    RulePieces(Rule rule, Map<String, String> adaptationTexts, Pieces pieces) {
        var asks = rule.then().triage();
        sure = new ReasonPieces(new TriageReason(rule, asks, false), pieces);
        unsure = new ReasonPieces(new TriageReason(rule, asks.whenUnsure(), true), pieces);
        rule.then().adaptations().values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(code -> adaptations.put(
                        code,
                        pieces.of(new AdaptationBody(
                                code, Objects.requireNonNull(adaptationTexts.get(code)), rule.id()))));
        rule.then()
                .advice()
                .forEach(text -> advice.put(text, pieces.of(new AdviceBody(text.english(), rule.id(), rule.cites()))));
    }

    byte[] of(TriageReason reason) {
        return (reason.unsure() ? unsure : sure).of(reason);
    }

    byte[] of(Modality modality, ModalityReason reason) {
        return (reason.unsure() ? unsure : sure).of(modality, reason);
    }

    byte[] of(Adaptation adaptation) {
        return Objects.requireNonNull(adaptations.get(adaptation.code()));
    }

    byte[] of(Advice one) {
        return Objects.requireNonNull(advice.get(one.text()));
    }
}
