package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.SerializableString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import massageadvisor.http.recommendation.RecommendationBody.AdaptationBody;
import massageadvisor.http.recommendation.RecommendationBody.AdviceBody;
import massageadvisor.http.recommendation.RecommendationBody.ModalityReasonBody;
import massageadvisor.http.recommendation.RecommendationBody.TriageReasonBody;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Reasons.Adaptation;
import massageadvisor.rules.engine.Reasons.Advice;
import massageadvisor.rules.engine.Reasons.ModalityReason;
import massageadvisor.rules.engine.Reasons.TriageReason;
import massageadvisor.rules.vocabulary.Triage;

/** Everything that answers quote from one rule, as fragments of JSON; nothing that no answer can quote. */
final class SerializedRule {
    /** Identifies a fragment. The subject is a triage level, an effect, an adaptation code or a text of advice. */
    private record Key(Object subject, int points, boolean unsure) {}

    private final Map<Key, SerializableString> fragments = new HashMap<>();
    private final Rule rule;
    private final Function<Object, SerializableString> serializer;

    /** With the text of each adaptation by its code. */
    SerializedRule(Rule rule, Map<String, String> adaptations, Function<Object, SerializableString> serializer) {
        this.rule = rule;
        this.serializer = serializer;
        var then = rule.then();
        addReasons(then.triage(), false);
        if (rule.when().testsCodes()) {
            addReasons(then.triage().whenUnsure(), true);
        }
        then.adaptations().values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(code -> add(
                        key(code), new AdaptationBody(code, Objects.requireNonNull(adaptations.get(code)), rule.id())));
        then.advice().forEach(text -> add(key(text), new AdviceBody(text.english(), rule.id(), rule.cites())));
    }

    private void addReasons(Triage level, boolean unsure) {
        var then = rule.then();
        if (level != Triage.ROUTINE) {
            var reason = new TriageReason(rule, level, unsure);
            add(key(reason), TriageReasonBody.of(reason));
            addReason(Effect.TRIAGE, 0, unsure);
        }
        if (!then.contraindicated().isEmpty()) {
            addReason(Effect.CONTRAINDICATES, 0, unsure);
        }
        if (!then.clearFirst().isEmpty()) {
            addReason(Effect.NEEDS_CLEARANCE, 0, unsure);
        }
        then.points().values().stream()
                .filter(points -> points != 0)
                .distinct()
                .forEach(points -> addReason(points > 0 ? Effect.SUPPORTS : Effect.OPPOSES, points, unsure));
    }

    private void addReason(Effect effect, int points, boolean unsure) {
        var reason = new ModalityReason(rule, effect, points, unsure);
        add(key(reason), ModalityReasonBody.of(reason));
    }

    private void add(Key key, Object body) {
        fragments.put(key, serializer.apply(body));
    }

    private static Key key(TriageReason reason) {
        return new Key(reason.level(), 0, reason.unsure());
    }

    private static Key key(ModalityReason reason) {
        return new Key(reason.effect(), reason.points(), reason.unsure());
    }

    private static Key key(Object subject) {
        return new Key(subject, 0, false);
    }

    SerializableString of(TriageReason reason) {
        return fragment(key(reason));
    }

    SerializableString of(ModalityReason reason) {
        return fragment(key(reason));
    }

    SerializableString of(Adaptation adaptation) {
        return fragment(key(adaptation.code()));
    }

    SerializableString of(Advice advice) {
        return fragment(key(advice.text()));
    }

    private SerializableString fragment(Key key) {
        return Objects.requireNonNull(fragments.get(key));
    }
}
