package massageadvisor.rules.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** What each rule does when it fires, and the rules by what they do. */
public final class EffectIndex {
    private static final Modality[] MODALITIES = Modality.values();

    private final int[] whenCertain;
    private final int[] whenUncertain;
    private final int[][] points;
    private final RuleSet restricting;
    private final RuleSet scoring;
    private final RuleSet asking;
    private final RuleSet advising;
    private final Map<Modality, RuleSet> adapting = new EnumMap<>(Modality.class);
    private final Map<Modality, Map<Effect, RuleSet>> having = new EnumMap<>(Modality.class);

    EffectIndex(List<Rule> rules) {
        this.whenCertain = rules.stream()
                .mapToInt(rule -> CombinedEffects.of(rule.then(), rule.then().triage()))
                .toArray();
        this.whenUncertain = rules.stream()
                .mapToInt(rule ->
                        CombinedEffects.of(rule.then(), rule.then().triage().whenUnsure()))
                .toArray();
        this.points = rules.stream().map(rule -> pointsOf(rule.then())).toArray(int[][]::new);
        this.restricting = RuleSet.of(rules.size(), rule -> whenCertain[rule] != CombinedEffects.NONE);
        this.asking = select(rules, then -> then.triage() != Triage.ROUTINE);
        this.advising = select(rules, then -> !then.advice().isEmpty());
        for (var modality : MODALITIES) {
            adapting.put(modality, select(rules, then -> then.adaptations().containsKey(modality)));
            var byEffect = new EnumMap<Effect, RuleSet>(Effect.class);
            for (var effect : Effect.values()) {
                byEffect.put(effect, select(rules, then -> then.on(modality).contains(effect)));
            }
            having.put(modality, byEffect);
        }
        this.scoring = Stream.of(MODALITIES)
                .map(modality -> having(Effect.SUPPORTS, modality).or(having(Effect.OPPOSES, modality)))
                .reduce(RuleSet.none(rules.size()), RuleSet::or);
    }

    private static RuleSet select(List<Rule> rules, Predicate<Effects> which) {
        return RuleSet.of(rules.size(), rule -> which.test(rules.get(rule).then()));
    }

    private static int[] pointsOf(Effects then) {
        int[] points = new int[MODALITIES.length];
        then.points().forEach((modality, value) -> points[modality.ordinal()] = value);
        return points;
    }

    /** The combined effects of a rule that fires for certain, see {@link CombinedEffects}. */
    public int whenCertain(int rule) {
        return whenCertain[rule];
    }

    /** The combined effects of a rule that would not fire without a code that the person is unsure of. */
    public int whenUncertain(int rule) {
        return whenUncertain[rule];
    }

    /** What the rules that fire do together. */
    public int combined(Firing firing) {
        return combined(firing, restricting);
    }

    /** What those of the rules that fire do together that are among these. */
    public int combined(Firing firing, RuleSet among) {
        long[] all = firing.all().words();
        long[] certain = firing.certain().words();
        long[] limit = among.words();
        int combined = CombinedEffects.NONE;
        for (int word = 0; word < all.length; word++) {
            for (long left = all[word] & limit[word]; left != 0; left &= left - 1) {
                int rule = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                boolean sure = (certain[word] & left & -left) != 0;
                combined |= sure ? whenCertain[rule] : whenUncertain[rule];
            }
        }
        return combined;
    }

    /** The sums of the points that these rules give, by the ordinals of the modalities. */
    public int[] points(RuleSet fired) {
        int[] sums = new int[MODALITIES.length];
        long[] words = fired.words();
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word] & scoring.words()[word]; left != 0; left &= left - 1) {
                int[] its = points[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
                for (int modality = 0; modality < sums.length; modality++) {
                    sums[modality] += its[modality];
                }
            }
        }
        return sums;
    }

    /** The points that a rule gives to a modality; 0 if none. */
    public int points(int rule, Modality modality) {
        return points[rule][modality.ordinal()];
    }

    /** The rules that do more than give points or advice: they ask for triage, contraindicate or need clearance. */
    public RuleSet restricting() {
        return restricting;
    }

    /** The rules that ask for a triage level above routine. */
    public RuleSet asking() {
        return asking;
    }

    public RuleSet advising() {
        return advising;
    }

    public RuleSet adapting(Modality modality) {
        return Objects.requireNonNull(adapting.get(modality));
    }

    /** The rules that have this effect on the modality; every rule that asks for triage may have that effect on it. */
    public RuleSet having(Effect effect, Modality modality) {
        return Objects.requireNonNull(
                Objects.requireNonNull(having.get(modality)).get(effect));
    }
}
