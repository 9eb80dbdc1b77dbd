package massageadvisor.rules.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import massageadvisor.rules.Attribute;
import massageadvisor.rules.Bits;
import massageadvisor.rules.Facts;
import massageadvisor.rules.Fold;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Rule;
import massageadvisor.rules.RuleIndex;
import massageadvisor.rules.Triage;
import massageadvisor.rules.Vocabulary;
import massageadvisor.rules.explanation.Change.AttributeChange;
import massageadvisor.rules.explanation.Change.CodeChange;

/** The smallest sets of changed facts that make a modality offered, or triage lower. */
public final class LeastChange {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final RuleIndex index;
    private final Fold fold;
    private final CodeWays codeWays;
    private final Reconsidered reconsidered;
    private final Map<Modality, Aim> offers = new EnumMap<>(Modality.class);
    private final Map<Triage, Aim> lower = new EnumMap<>(Triage.class);
    private final Map<Modality, Steps> offerSteps = new EnumMap<>(Modality.class);
    private final Map<Triage, Steps> lowerSteps = new EnumMap<>(Triage.class);

    public LeastChange(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        this.index = new RuleIndex(this.rules, vocabulary);
        this.fold = new Fold(this.rules);
        this.codeWays = new CodeWays(this.rules, vocabulary);
        this.reconsidered = new Reconsidered(this.rules, index);
        for (var modality : Modality.values()) {
            var aim = Aim.offered(modality, this.rules);
            offers.put(modality, aim);
            offerSteps.put(modality, new Steps(aim, index, vocabulary));
        }
        for (var level : Triage.values()) {
            var aim = Aim.triageBelow(level, this.rules);
            lower.put(level, aim);
            lowerSteps.put(level, new Steps(aim, index, vocabulary));
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

    private Changes search(Aim aim, Steps steps, Facts facts) {
        var reported = new Reported(facts, vocabulary);
        var search = new Search(aim, facts, reported, index, fold, codeWays, steps);
        var ways = new ArrayList<Reached>();
        search.smallest().forEach(way -> ways.add(new Reached(way, triage(way, facts, reported))));
        var standing = new ArrayList<Rule>();
        Bits.forEach(search.standing(), place -> standing.add(rules.get(place)));
        return Changes.firstOf(
                Reached.merged(ways).stream()
                        .map(one -> change(one, facts, reported))
                        .toList(),
                standing);
    }

    private Triage triage(Way way, Facts facts, Reported reported) {
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

    private Change change(Reached reached, Facts facts, Reported reported) {
        var attributes = new ArrayList<AttributeChange>();
        for (var attribute : ATTRIBUTES) {
            long values = reached.way().values().get(attribute.ordinal());
            if (values != 0) {
                attributes.add(Values.change(attribute, facts, values, vocabulary));
            }
        }
        var codes = reached.way().codes().stream()
                .mapToObj(place -> new CodeChange(
                        reported.manner(place), List.of(vocabulary.code(place).code())))
                .toList();
        return new Change(attributes, codes, reached.triage());
    }
}
