package massageadvisor.rules.interview;

import java.util.List;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Topic;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Finds what each open question could change in one situation; exact, by smallest witnesses instead of all answers. */
final class Influences {
    private final Vocabulary vocabulary;
    private final RuleIndex index;
    private final Bearing bearing;
    private final InterviewFacts situation;
    private final AttributeCombinations combinations;
    private final CodeStates states;

    Influences(Tables tables, InterviewFacts situation) {
        this.vocabulary = tables.vocabulary();
        this.index = tables.index();
        this.bearing = tables.bearing();
        this.situation = situation;
        this.combinations = new AttributeCombinations(
                situation, index, tables.fold(), tables.rules().size());
        this.states = new CodeStates(situation, index, bearing, combinations, tables.additions());
    }

    /** What is made of a book once. */
    record Tables(
            List<Rule> rules,
            Vocabulary vocabulary,
            RuleIndex index,
            EffectIndex fold,
            Bearing bearing,
            MinimalReports additions) {
        static Tables of(List<Rule> rules, Vocabulary vocabulary) {
            var index = new RuleIndex(rules, vocabulary);
            var bearing = new Bearing(rules, index);
            return new Tables(
                    rules,
                    vocabulary,
                    index,
                    new EffectIndex(rules),
                    bearing,
                    new MinimalReports(rules, vocabulary, bearing));
        }
    }

    Influence of(Topic topic) {
        var influence = new Influence();
        int size = combinations.size(topic);
        int stride = combinations.stride(topic);
        var all = combinations.all();
        if (size > 1) {
            for (var state : states.of(index.testing(InterviewFacts.attribute(topic)))) {
                combinations.forEachLine(topic, first -> {
                    int outcome = bearing.outcome(state, all[first]);
                    for (int step = 1; step < size; step++) {
                        influence.compare(outcome, bearing.outcome(state, all[first + step * stride]));
                    }
                });
            }
        }
        return influence;
    }

    Influence of(CodeGroup group) {
        long[] codes = openCodes(group);
        var influence = new Influence();
        states.steps(codes).forEach(step -> compare(influence, step));
        if (influence.verdicts().size() < Modality.values().length) {
            states.longSteps(codes).forEach(step -> compare(influence, step));
        }
        return influence;
    }

    private void compare(Influence influence, CodeStates.Step step) {
        for (var combination : combinations.all()) {
            influence.compare(bearing.outcome(step.without(), combination), bearing.outcome(step.with(), combination));
        }
    }

    private long[] openCodes(CodeGroup group) {
        long[] codes = Bits.none(vocabulary.codeCount());
        group.codes().forEach(code -> Bits.add(codes, vocabulary.codePlace(code)));
        Bits.keepOnly(codes, situation.open());
        return codes;
    }

    boolean isOpen(CodeGroup group) {
        long[] codes = openCodes(group);
        return Bits.meet(codes, codes);
    }

    /** The triage that stands already, whatever is answered to what is open. */
    Triage floor() {
        var floor = Triage.EMERGENCY;
        for (var combination : combinations.all()) {
            var triage = Outcome.triage(bearing.outcome(states.least(), combination));
            floor = triage.compareTo(floor) < 0 ? triage : floor;
        }
        return floor;
    }
}
