package massageadvisor.http.recommendation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import massageadvisor.http.recommendation.RecommendationBody.AdaptationBody;
import massageadvisor.http.recommendation.RecommendationBody.AdviceBody;
import massageadvisor.http.recommendation.RecommendationBody.ModalityReasonBody;
import massageadvisor.http.recommendation.RecommendationBody.TriageReasonBody;
import massageadvisor.rules.Effect;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Reasons.Adaptation;
import massageadvisor.rules.Reasons.Advice;
import massageadvisor.rules.Reasons.ModalityReason;
import massageadvisor.rules.Reasons.TriageReason;
import massageadvisor.rules.Rule;
import massageadvisor.rules.Text;

/** All that answers can say of one rule, written once: what a book says never changes. */
final class RulePieces {
    private final byte[] triage;
    private final byte[] unsureTriage;
    private final Map<Modality, Map<Effect, byte[]>> reasons = new EnumMap<>(Modality.class);
    private final Map<Modality, Map<Effect, byte[]>> unsureReasons = new EnumMap<>(Modality.class);
    private final Map<String, byte[]> adaptations = new HashMap<>();
    private final IdentityHashMap<Text, byte[]> advice = new IdentityHashMap<>();

    RulePieces(Rule rule, Map<String, String> adaptationTexts, Pieces pieces) {
        var asks = rule.then().triage();
        triage = pieces.of(TriageReasonBody.of(new TriageReason(rule, asks, false)));
        unsureTriage = pieces.of(TriageReasonBody.of(new TriageReason(rule, asks.whenUnsure(), true)));
        for (var modality : Modality.values()) {
            var sure = new EnumMap<Effect, byte[]>(Effect.class);
            var unsure = new EnumMap<Effect, byte[]>(Effect.class);
            int points = rule.then().pointsFor(modality);
            for (var effect : Effect.values()) {
                int shown = effect == Effect.SUPPORTS || effect == Effect.OPPOSES ? points : 0;
                sure.put(effect, pieces.of(ModalityReasonBody.of(new ModalityReason(rule, effect, shown, false))));
                unsure.put(effect, pieces.of(ModalityReasonBody.of(new ModalityReason(rule, effect, shown, true))));
            }
            reasons.put(modality, sure);
            unsureReasons.put(modality, unsure);
        }
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
        return reason.unsure() ? unsureTriage : triage;
    }

    byte[] of(Modality modality, ModalityReason reason) {
        var all = reason.unsure() ? unsureReasons : reasons;
        return Objects.requireNonNull(Objects.requireNonNull(all.get(modality)).get(reason.effect()));
    }

    byte[] of(Adaptation adaptation) {
        return Objects.requireNonNull(adaptations.get(adaptation.code()));
    }

    byte[] of(Advice one) {
        return Objects.requireNonNull(advice.get(one.text()));
    }
}
