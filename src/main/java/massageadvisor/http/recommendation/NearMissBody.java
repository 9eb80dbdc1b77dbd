package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import massageadvisor.application.Explained;
import massageadvisor.rules.engine.Effect;
import massageadvisor.rules.explanation.nearmiss.ConditionPart;
import massageadvisor.rules.explanation.nearmiss.NearMiss;
import massageadvisor.rules.vocabulary.Modality;
import org.jspecify.annotations.Nullable;

/** A near miss as it is answered: the effects that the rule would have had, and the condition that did not hold. */
record NearMissBody(String rule, List<EffectBody> effects, UnmetConditionBody unmet) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EffectBody(
            String effect,
            @Nullable Integer points,
            @Nullable String level) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnmetConditionBody(String condition, @Nullable List<String> reported, List<String> required) {}

    static NearMissBody ofTriage(NearMiss miss, Explained explained) {
        var level = miss.rule().then().triage().code();
        return body(miss, List.of(new EffectBody(Effect.TRIAGE.code(), null, level)), explained);
    }

    static NearMissBody of(NearMiss miss, Modality modality, Explained explained) {
        var then = miss.rule().then();
        var effects = new ArrayList<EffectBody>();
        if (then.contraindicated().contains(modality)) {
            effects.add(new EffectBody(Effect.CONTRAINDICATES.code(), null, null));
        }
        if (then.clearFirst().contains(modality)) {
            effects.add(new EffectBody(Effect.NEEDS_CLEARANCE.code(), null, null));
        }
        int points = then.pointsFor(modality);
        if (points != 0) {
            effects.add(new EffectBody((points > 0 ? Effect.SUPPORTS : Effect.OPPOSES).code(), points, null));
        }
        return body(miss, effects, explained);
    }

    private static NearMissBody body(NearMiss miss, List<EffectBody> effects, Explained explained) {
        boolean asked = explained.received().intake().redFlags().isPresent()
                || (miss.unmet() != ConditionPart.RED_FLAGS_ANY_OF && miss.unmet() != ConditionPart.RED_FLAGS_ALL_OF);
        var unmet = new UnmetConditionBody(miss.unmet().code(), asked ? miss.said() : null, miss.asks());
        return new NearMissBody(miss.rule().id(), effects, unmet);
    }
}
