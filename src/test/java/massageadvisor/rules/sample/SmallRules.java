package massageadvisor.rules.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Writes a rule part by part; what is not said asks for nothing and does nothing. */
public final class SmallRules {
    public static final Vocabulary VOCABULARY = new Vocabulary(
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

    public static SmallRules rule(String id) {
        return new SmallRules(id);
    }

    public static Term term(String code) {
        return new Term(code, text(code), text(code), List.of());
    }

    public static Text text(String english) {
        return new Text(Map.of("en", english));
    }

    public SmallRules cause(String... codes) {
        causes = Set.of(codes);
        return this;
    }

    public SmallRules pain(int from, int to) {
        pain = new PainRange(from, to);
        return this;
    }

    public SmallRules duration(DurationBand... bands) {
        durations = Set.of(bands);
        return this;
    }

    public SmallRules pressure(Pressure... some) {
        pressures = Set.of(some);
        return this;
    }

    public SmallRules heat(Heat... some) {
        heats = Set.of(some);
        return this;
    }

    public SmallRules goal(Goal... some) {
        goals = Set.of(some);
        return this;
    }

    public SmallRules anyOf(String... codes) {
        contraindications = new CodeCondition(List.of(codes), contraindications.allOf());
        return this;
    }

    public SmallRules allOf(String... codes) {
        contraindications = new CodeCondition(contraindications.anyOf(), List.of(codes));
        return this;
    }

    public SmallRules anyFlag(String... codes) {
        redFlags = new CodeCondition(List.of(codes), redFlags.allOf());
        return this;
    }

    public SmallRules allFlags(String... codes) {
        redFlags = new CodeCondition(redFlags.anyOf(), List.of(codes));
        return this;
    }

    public SmallRules points(Modality modality, int value) {
        points.put(modality, value);
        return this;
    }

    public SmallRules bars(Modality... some) {
        barred = Set.of(some);
        return this;
    }

    public SmallRules clearsFirst(Modality... some) {
        clearFirst = Set.of(some);
        return this;
    }

    public SmallRules adapts(Modality modality, String... codes) {
        adaptations.put(modality, List.of(codes));
        return this;
    }

    public SmallRules triage(Triage level) {
        triage = level;
        return this;
    }

    public SmallRules advises(String english) {
        advice.add(text(english));
        return this;
    }

    public Rule make() {
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
