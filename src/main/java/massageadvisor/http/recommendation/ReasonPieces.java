package massageadvisor.http.recommendation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import massageadvisor.http.recommendation.RecommendationBody.ModalityReasonBody;
import massageadvisor.http.recommendation.RecommendationBody.TriageReasonBody;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.engine.Reasons.ModalityReason;
import massageadvisor.rules.engine.Reasons.TriageReason;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** A rule as a reason, be it sure or unsure: for what it asks for, and for each thing that it does to a modality. */
final class ReasonPieces {
    private final Map<Triage, byte[]> triage = new EnumMap<>(Triage.class);
    private final Map<Modality, Map<Effect, byte[]>> effects = new EnumMap<>(Modality.class);

    ReasonPieces(TriageReason asks, Pieces pieces) {
        var rule = asks.rule();
        if (asks.level() != Triage.ROUTINE) {
            triage.put(asks.level(), pieces.of(TriageReasonBody.of(asks)));
        }
        for (var modality : Modality.values()) {
            var written = new EnumMap<Effect, byte[]>(Effect.class);
            points(rule.then(), modality).forEach((effect, points) -> {
                var reason = new ModalityReason(rule, effect, points, asks.unsure());
                written.put(effect, pieces.of(ModalityReasonBody.of(reason)));
            });
            effects.put(modality, written);
        }
    }

    /** What it does to the modality, each with the points that are told of it. */
    private static Map<Effect, Integer> points(Effects then, Modality modality) {
        var told = new EnumMap<Effect, Integer>(Effect.class);
        if (then.contraindicated().contains(modality)) {
            told.put(Effect.CONTRAINDICATES, 0);
        }
        if (then.triage() != Triage.ROUTINE) {
            told.put(Effect.TRIAGE, 0);
        }
        if (then.clearFirst().contains(modality)) {
            told.put(Effect.NEEDS_CLEARANCE, 0);
        }
        int points = then.pointsFor(modality);
        if (points != 0) {
            told.put(points > 0 ? Effect.SUPPORTS : Effect.OPPOSES, points);
        }
        return told;
    }

    byte[] of(TriageReason reason) {
        return Objects.requireNonNull(triage.get(reason.level()));
    }

    byte[] of(Modality modality, ModalityReason reason) {
        return Objects.requireNonNull(
                Objects.requireNonNull(effects.get(modality)).get(reason.effect()));
    }
}
