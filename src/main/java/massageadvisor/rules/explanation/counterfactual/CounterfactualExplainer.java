package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.explanation.counterfactual.Change.AttributeChange;
import massageadvisor.rules.explanation.counterfactual.Change.CodeChange;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The smallest sets of changed facts that make a modality offered, or triage lower. */
public final class CounterfactualExplainer {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final RuleIndex index;
    private final EffectIndex fold;
    private final CodeWays codeWays;
    private final TriageAfterClearance reconsidered;
    private final Map<Modality, SearchGoal> offers = new EnumMap<>(Modality.class);
    private final Map<Triage, SearchGoal> lower = new EnumMap<>(Triage.class);
    private final Map<Modality, AttributeSteps> offerSteps = new EnumMap<>(Modality.class);
    private final Map<Triage, AttributeSteps> lowerSteps = new EnumMap<>(Triage.class);

    public CounterfactualExplainer(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        this.index = new RuleIndex(this.rules, vocabulary);
        this.fold = new EffectIndex(this.rules);
        this.codeWays = new CodeWays(this.rules, vocabulary);
        this.reconsidered = new TriageAfterClearance(this.rules, index);
        for (var modality : Modality.values()) {
            var aim = SearchGoal.offered(modality, this.rules);
            offers.put(modality, aim);
            offerSteps.put(modality, new AttributeSteps(aim, index, vocabulary));
        }
        for (var level : Triage.values()) {
            var aim = SearchGoal.triageBelow(level, this.rules);
            lower.put(level, aim);
            lowerSteps.put(level, new AttributeSteps(aim, index, vocabulary));
        }
    }

    /** What makes the modality offered; a change of nothing if it is. */
    public Changes toOffer(Modality modality, Facts facts) {
        return search(
                Objects.requireNonNull(offers.get(modality)), Objects.requireNonNull(offerSteps.get(modality)), facts);
    }

    /** What makes triage lower than it is; nothing is below routine. */
    public Changes toLowerTriage(Facts facts) {
        var level = fold.triage(index.firing(facts));
        if (level == Triage.ROUTINE) {
            return Changes.firstOf(List.of(), List.of());
        }
        return search(Objects.requireNonNull(lower.get(level)), Objects.requireNonNull(lowerSteps.get(level)), facts);
    }

    private Changes search(SearchGoal aim, AttributeSteps steps, Facts facts) {
        var reported = new ChangeableCodes(facts, vocabulary);
        var search = new MinimalChangeSearch(aim, facts, reported, index, fold, codeWays, steps);
        var ways = new ArrayList<Counterfactual>();
        search.smallest().forEach(way -> ways.add(new Counterfactual(way, triage(way, facts, reported))));
        var standing = new ArrayList<Rule>();
        Bits.forEach(search.standing(), place -> standing.add(rules.get(place)));
        return Changes.firstOf(
                Counterfactual.merged(ways).stream()
                        .map(one -> change(one, facts, reported))
                        .toList(),
                standing);
    }

    private Triage triage(ChangedFacts way, Facts facts, ChangeableCodes reported) {
        var changed = facts;
        for (var attribute : ATTRIBUTES) {
            long values = way.values().get(attribute.ordinal());
            if (values != 0) {
                changed = changed.with(attribute, Long.numberOfTrailingZeros(values));
            }
        }
        long[] codes = Bits.none(vocabulary.codeCount());
        way.codes().stream().forEach(code -> Bits.add(codes, code));
        long[] removed = Bits.and(codes, reported.removable());
        long[] present = changed.present().clone();
        long[] stillReported = changed.reported().clone();
        Bits.removeAll(present, removed);
        Bits.removeAll(stillReported, removed);
        return reconsidered.triage(changed.withCodes(present, stillReported), Bits.and(codes, reported.clearable()));
    }

    private Change change(Counterfactual reached, Facts facts, ChangeableCodes reported) {
        var attributes = new ArrayList<AttributeChange>();
        for (var attribute : ATTRIBUTES) {
            long values = reached.way().values().get(attribute.ordinal());
            if (values != 0) {
                attributes.add(AttributeValues.change(attribute, facts, values, vocabulary));
            }
        }
        var codes = reached.way().codes().stream()
                .mapToObj(place -> new CodeChange(
                        reported.manner(place), List.of(vocabulary.code(place).code())))
                .toList();
        return new Change(attributes, codes, reached.triage());
    }
}
