package massageadvisor.http.recommendation;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.application.ExplainedRecommendation;
import massageadvisor.http.recommendation.ExplanationBody.NearMissBody;
import massageadvisor.http.recommendation.ExplanationBody.UnmetBody;
import massageadvisor.http.recommendation.ExplanationBody.WouldBody;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.explanation.nearmiss.ConditionPart;
import massageadvisor.rules.explanation.nearmiss.NearMiss;
import massageadvisor.rules.vocabulary.Modality;

/** Puts near misses into the form of an answer: what the rule would do, and what it failed on. */
final class NearMissBodies {
    private NearMissBodies() {}

    static NearMissBody ofTriage(NearMiss miss, ExplainedRecommendation explained) {
        var level = miss.rule().then().triage().code();
        return body(miss, List.of(new WouldBody(Effect.TRIAGE.code(), null, level)), explained);
    }

    static NearMissBody of(NearMiss miss, Modality modality, ExplainedRecommendation explained) {
        var then = miss.rule().then();
        var would = new ArrayList<WouldBody>();
        if (then.contraindicated().contains(modality)) {
            would.add(new WouldBody(Effect.CONTRAINDICATES.code(), null, null));
        }
        if (then.clearFirst().contains(modality)) {
            would.add(new WouldBody(Effect.NEEDS_CLEARANCE.code(), null, null));
        }
        int points = then.pointsFor(modality);
        if (points != 0) {
            would.add(new WouldBody((points > 0 ? Effect.SUPPORTS : Effect.OPPOSES).code(), points, null));
        }
        return body(miss, would, explained);
    }

    private static NearMissBody body(NearMiss miss, List<WouldBody> would, ExplainedRecommendation explained) {
        boolean asked = explained.received().intake().redFlags().isPresent()
                || (!miss.unmet().equals(ConditionPart.RED_FLAGS_ANY_OF)
                        && !miss.unmet().equals(ConditionPart.RED_FLAGS_ALL_OF));
        var unmet = new UnmetBody(miss.unmet().code(), asked ? miss.reported() : null, miss.required());
        return new NearMissBody(miss.rule().id(), would, unmet);
    }
}
