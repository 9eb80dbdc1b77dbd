package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import massageadvisor.application.ExplainedRecommendation;
import massageadvisor.rules.book.Effect;
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

    static NearMissBody ofTriage(NearMiss miss, ExplainedRecommendation explained) {
        var level = miss.rule().then().triage().code();
        return body(miss, List.of(new EffectBody(Effect.TRIAGE.code(), null, level)), explained);
    }

    static NearMissBody of(NearMiss miss, Modality modality, ExplainedRecommendation explained) {
        var then = miss.rule().then();
        var effects = then.on(modality).stream()
                .filter(effect -> effect != Effect.TRIAGE)
                .map(effect ->
                        new EffectBody(effect.code(), effect.isOfPoints() ? then.pointsFor(modality) : null, null))
                .toList();
        return body(miss, effects, explained);
    }

    private static NearMissBody body(NearMiss miss, List<EffectBody> effects, ExplainedRecommendation explained) {
        boolean asked = explained.received().intake().redFlags().isPresent()
                || !List.of(ConditionPart.RED_FLAGS_ANY_OF, ConditionPart.RED_FLAGS_ALL_OF)
                        .contains(miss.unmet());
        var unmet = new UnmetConditionBody(miss.unmet().code(), asked ? miss.reported() : null, miss.required());
        return new NearMissBody(miss.rule().id(), effects, unmet);
    }
}
