package massageadvisor.rules.explanation.counterfactual;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Something to bring about, as rules that may not fire: some not at all, others not unless on account of what a
 * provider has cleared. What is held back by an unsure code is held back as well, so for an offer it is the same
 * whether a rule fires for sure.
 */
final class SearchGoal {
    private final long[] hard;
    private final long[] soft;
    private final long[] relevant;
    private final long[] supporting;
    private final Optional<Modality> scored;
    private final Triage below;

    private SearchGoal(
            List<Rule> rules, Predicate<Rule> hard, Predicate<Rule> soft, Optional<Modality> scored, Triage below) {
        this.hard = places(rules, hard);
        this.soft = places(rules, soft.and(hard.negate()));
        this.relevant = places(
                rules,
                rule -> hard.test(rule)
                        || soft.test(rule)
                        || rule.then().triage() != Triage.ROUTINE
                        || (scored.isPresent() && rule.then().pointsFor(scored.get()) != 0));
        this.supporting =
                places(rules, rule -> scored.isPresent() && rule.then().pointsFor(scored.get()) > 0);
        this.scored = scored;
        this.below = below;
    }

    /** The modality is offered: no rule bars it, awaits clearance or asks for postponing or more, and it has points. */
    static SearchGoal offered(Modality modality, List<Rule> rules) {
        return new SearchGoal(
                rules,
                rule -> rule.then().contraindicated().contains(modality)
                        || rule.then().triage().barsEveryModality(),
                rule -> rule.then().clearFirst().contains(modality)
                        || rule.then().triage() == Triage.PROVIDER_FIRST,
                Optional.of(modality),
                Triage.POSTPONE);
    }

    /** Triage is lower than this level. */
    static SearchGoal triageBelow(Triage level, List<Rule> rules) {
        return new SearchGoal(
                rules,
                rule -> rule.then().triage().barsEveryModality() && asks(rule, level),
                rule -> !rule.then().triage().barsEveryModality() && asks(rule, level),
                Optional.empty(),
                level);
    }

    private static boolean asks(Rule rule, Triage level) {
        return level != Triage.ROUTINE && rule.then().triage().compareTo(level) >= 0;
    }

    private static long[] places(List<Rule> rules, Predicate<Rule> which) {
        long[] places = Bits.none(rules.size());
        for (int place = 0; place < rules.size(); place++) {
            if (which.test(rules.get(place))) {
                Bits.add(places, place);
            }
        }
        return places;
    }

    /** Rules that may not fire. */
    long[] hard() {
        return hard;
    }

    /** Rules that may fire only on account of what is cleared. */
    long[] soft() {
        return soft;
    }

    /** The rules that bear on it, and on triage, so that what comes of a step is the same for all its values. */
    long[] relevant() {
        return relevant;
    }

    /** Rules that give it points, if it needs any. */
    long[] supporting() {
        return supporting;
    }

    Optional<Modality> scored() {
        return scored;
    }

    /** The codes that can hold it back: an unsure one never asks for more than {@code provider-first}. */
    long[] codes(Facts facts) {
        return below.compareTo(Triage.PROVIDER_FIRST) > 0 ? facts.present() : facts.reported();
    }
}
