package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.vocabulary.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Looks for all smallest changes: by the number of changed attributes, and for each choice of them the smallest sets of
 * codes. Only steps that let other relevant rules through are tried, and none that cannot beat the best.
 */
final class MinimalChangeSearch {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final SearchGoal aim;
    private final EffectIndex fold;
    private final CodeWays codeWays;
    private final List<List<AttributeStep>> steps;
    private final List<long[]> present = new ArrayList<>();
    /** By place: rules that this attribute and the later ones let through whatever changes, and for some change. */
    private final long[][] always = new long[ATTRIBUTES.length + 1][];

    private final long[][] ever = new long[ATTRIBUTES.length + 1][];
    private final long[] codes;
    private final long[] removable;
    private final long[] changeable;
    private final long[] stuck;
    private final long[] loose;
    private final long[] none;
    private final long[] standing;
    private final @Nullable AttributeStep[] chosen = new AttributeStep[ATTRIBUTES.length];
    private final Set<ChangedFacts> found = new LinkedHashSet<>();
    private int best = Integer.MAX_VALUE;

    MinimalChangeSearch(
            SearchGoal aim,
            Facts facts,
            ChangeableCodes reported,
            RuleIndex index,
            EffectIndex fold,
            CodeWays codeWays,
            AttributeSteps allSteps) {
        this.aim = aim;
        this.fold = fold;
        this.codeWays = codeWays;
        this.steps = allSteps.from(facts);
        this.codes = aim.codes(facts);
        this.removable = reported.removable();
        this.changeable = reported.changeable();
        this.none = new long[codes.length];
        long[] stays = without(codes, removable);
        this.stuck = Bits.and(index.enabled(stays), aim.hard());
        Bits.addAll(stuck, Bits.and(index.enabled(without(codes, changeable)), aim.soft()));
        this.loose = aim.hard().clone();
        Bits.addAll(loose, aim.soft());
        Bits.keepOnly(loose, index.enabled(codes));
        Bits.removeAll(loose, stuck);
        for (var attribute : ATTRIBUTES) {
            present.add(index.letThrough(attribute, facts.value(attribute)));
        }
        always[ATTRIBUTES.length] = aim.relevant();
        ever[ATTRIBUTES.length] = aim.relevant();
        for (int place = ATTRIBUTES.length - 1; place >= 0; place--) {
            long[] every = present.get(place).clone();
            long[] some = present.get(place).clone();
            for (var step : steps.get(place)) {
                Bits.keepOnly(every, step.through());
                Bits.addAll(some, step.through());
            }
            always[place] = Bits.and(every, always[place + 1]);
            ever[place] = Bits.and(some, ever[place + 1]);
        }
        this.standing = Bits.and(stuck, always[0]);
    }

    private static long[] without(long[] codes, long[] removed) {
        long[] left = codes.clone();
        Bits.removeAll(left, removed);
        return left;
    }

    /** Rules that fire and hold it back whatever changes. */
    long[] standing() {
        return standing;
    }

    /** All smallest, those with the fewest changed attributes first. */
    List<ChangedFacts> smallest() {
        for (int changes = 0; changes <= Math.min(best, ATTRIBUTES.length) && couldDo(0, aim.relevant()); changes++) {
            choose(0, changes, changes, aim.relevant());
        }
        return List.copyOf(found);
    }

    private void choose(int place, int left, int changes, long[] through) {
        if (place == ATTRIBUTES.length) {
            if (left == 0) {
                settle(changes, through);
            }
            return;
        }
        if (!couldDo(place, through)) {
            return;
        }
        if (left < ATTRIBUTES.length - place) {
            choose(place + 1, left, changes, Bits.and(through, present.get(place)));
        }
        if (left > 0) {
            for (var step : steps.get(place)) {
                chosen[place] = step;
                choose(place + 1, left - 1, changes, Bits.and(through, step.through()));
            }
            chosen[place] = null;
        }
    }

    /** Whether no rule stands in the way for good, and some rule could still give points. */
    private boolean couldDo(int place, long[] through) {
        boolean scoring = aim.scored().isEmpty();
        for (int word = 0; word < through.length; word++) {
            if ((through[word] & always[place][word] & stuck[word]) != 0) {
                return false;
            }
            scoring |= (through[word] & ever[place][word] & aim.supporting()[word]) != 0;
        }
        return scoring;
    }

    private void settle(int changes, long[] through) {
        if (changes > best || Bits.meet(through, stuck)) {
            return;
        }
        var modality = aim.scored();
        if (modality.isEmpty() || fold.points(modality.get(), through) > 0) {
            lift(Bits.and(through, loose), 0, changes, none);
        }
    }

    /** Each rule that still holds it back must lose one of its parts: whatever set is smallest contains such a part. */
    private void lift(long[] holding, int from, int changes, long[] changed) {
        int size = changes + Bits.size(changed);
        if (size > best) {
            return;
        }
        int rule = from;
        while ((rule = next(holding, rule)) >= 0) {
            var ways = codeWays.stopping(rule, codes, Bits.has(aim.hard(), rule) ? removable : changeable);
            if (ways.stream().noneMatch(way -> Bits.within(way, changed))) {
                for (var way : ways) {
                    long[] more = changed.clone();
                    Bits.addAll(more, way);
                    lift(holding, rule, changes, more);
                }
                return;
            }
            rule++;
        }
        keep(size, changed);
    }

    private static int next(long[] set, int from) {
        for (int word = from / Long.SIZE; word < set.length; word++) {
            long left = word == from / Long.SIZE ? set[word] & -1L << from : set[word];
            if (left != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return -1;
    }

    private void keep(int size, long[] changed) {
        if (size < best) {
            found.clear();
            best = size;
        }
        var values = new ArrayList<Long>();
        for (var step : chosen) {
            values.add(step == null ? 0L : step.values());
        }
        found.add(new ChangedFacts(List.copyOf(values), BitSet.valueOf(changed)));
    }
}
