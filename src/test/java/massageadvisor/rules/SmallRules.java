package massageadvisor.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a rule part by part; what is not said asks for nothing and does nothing. */
final class SmallRules {
    static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(term("tension"), term("posture")),
            List.of(term("diabetes"), term("wound")),
            List.of(term("fever"), term("chest-pain")),
            List.of(term("lighter-pressure")));

    private final String id;
    private Set<String> causes = Set.of();
    private PainRange pain = PainRange.ANY;
    private Set<DurationBand> durations = Set.of();
    private Set<Pressure> pressures = Set.of();
    private Set<Heat> heats = Set.of();
    private Set<Goal> goals = Set.of();
    private CodeCondition contraindications = CodeCondition.NONE;
    private CodeCondition redFlags = CodeCondition.NONE;
    private final Map<Modality, Integer> points = new EnumMap<>(Modality.class);
    private Set<Modality> barred = Set.of();
    private Set<Modality> clearFirst = Set.of();
    private final Map<Modality, List<String>> adaptations = new HashMap<>();
    private Triage triage = Triage.ROUTINE;
    private final List<Text> advice = new ArrayList<>();

    private SmallRules(String id) {
        this.id = id;
    }

    static SmallRules rule(String id) {
        return new SmallRules(id);
    }

    static Term term(String code) {
        return new Term(code, text(code), text(code), List.of());
    }

    static Text text(String english) {
        return new Text(Map.of("en", english));
    }

    SmallRules cause(String... codes) {
        causes = Set.of(codes);
        return this;
    }

    SmallRules pain(int from, int to) {
        pain = new PainRange(from, to);
        return this;
    }

    SmallRules duration(DurationBand... bands) {
        durations = Set.of(bands);
        return this;
    }

    SmallRules pressure(Pressure... some) {
        pressures = Set.of(some);
        return this;
    }

    SmallRules heat(Heat... some) {
        heats = Set.of(some);
        return this;
    }

    SmallRules goal(Goal... some) {
        goals = Set.of(some);
        return this;
    }

    SmallRules anyOf(String... codes) {
        contraindications = new CodeCondition(List.of(codes), contraindications.allOf());
        return this;
    }

    SmallRules allOf(String... codes) {
        contraindications = new CodeCondition(contraindications.anyOf(), List.of(codes));
        return this;
    }

    SmallRules anyFlag(String... codes) {
        redFlags = new CodeCondition(List.of(codes), redFlags.allOf());
        return this;
    }

    SmallRules allFlags(String... codes) {
        redFlags = new CodeCondition(redFlags.anyOf(), List.of(codes));
        return this;
    }

    SmallRules points(Modality modality, int value) {
        points.put(modality, value);
        return this;
    }

    SmallRules bars(Modality... some) {
        barred = Set.of(some);
        return this;
    }

    SmallRules clearsFirst(Modality... some) {
        clearFirst = Set.of(some);
        return this;
    }

    SmallRules adapts(Modality modality, String... codes) {
        adaptations.put(modality, List.of(codes));
        return this;
    }

    SmallRules triage(Triage level) {
        triage = level;
        return this;
    }

    SmallRules advises(String english) {
        advice.add(text(english));
        return this;
    }

    Rule make() {
        return new Rule(
                id,
                "theme",
                new Condition(causes, pain, durations, pressures, heats, goals, contraindications, redFlags),
                new Effects(points, barred, clearFirst, adaptations, triage, advice),
                text("because of " + id),
                Basis.SOURCED,
                List.of("S1"));
    }
}
