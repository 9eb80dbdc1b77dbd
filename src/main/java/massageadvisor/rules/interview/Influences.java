package massageadvisor.rules.interview;

import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Verdicts;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** Finds what each open question could change; exact, by smallest witnesses instead of all answers. */
final class Influences {
    private final CompiledRuleBook book;
    private final InterviewFacts facts;
    private final AttributeCombinations combinations;
    private final CodeStates states;

    Influences(CompiledRuleBook book, MinimalReports reports, InterviewFacts facts) {
        this.book = book;
        this.facts = facts;
        this.combinations = new AttributeCombinations(facts, book);
        this.states = new CodeStates(facts, book, combinations, reports);
    }

    Influence of(Attribute attribute) {
        var influence = new Influence();
        int size = combinations.size(attribute);
        int stride = combinations.stride(attribute);
        var all = combinations.all();
        if (size > 1) {
            for (var state : states.of(book.index().testing(attribute))) {
                combinations.forEachLine(attribute, first -> {
                    int verdicts = state.verdicts(all[first], book);
                    for (int step = 1; step < size; step++) {
                        influence.compare(verdicts, state.verdicts(all[first + step * stride], book));
                    }
                });
            }
        }
        return influence;
    }

    Influence of(CodeGroup group) {
        var codes = openCodes(group);
        var influence = new Influence();
        states.steps(codes).forEach(step -> compare(influence, step));
        if (influence.verdicts().size() < Modality.values().length) {
            states.longSteps(codes).forEach(step -> compare(influence, step));
        }
        return influence;
    }

    private void compare(Influence influence, CodeStates.Step step) {
        for (var combination : combinations.all()) {
            influence.compare(
                    step.without().verdicts(combination, book), step.with().verdicts(combination, book));
        }
    }

    private CodeSet openCodes(CodeGroup group) {
        return facts.codes(group.codes()).and(facts.open());
    }

    boolean isOpen(CodeGroup group) {
        return !openCodes(group).isEmpty();
    }

    /** The lowest triage that any answers to what is open lead to. */
    Triage floor() {
        var floor = Triage.EMERGENCY;
        for (var combination : combinations.all()) {
            var triage = Verdicts.triage(states.least().verdicts(combination, book));
            floor = triage.compareTo(floor) < 0 ? triage : floor;
        }
        return floor;
    }
}
