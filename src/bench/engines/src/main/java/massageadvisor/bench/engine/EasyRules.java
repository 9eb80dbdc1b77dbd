package massageadvisor.bench.engine;

import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import massageadvisor.bench.Answer;
import massageadvisor.bench.Engine;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Intake;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, the conditions as lambdas, which is its fastest form. */
public final class EasyRules implements Engine<Person.Views, PlainFold.Folded> {
    private static final String PERSON = "person";
    private static final String FIRED = "fired";

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final PlainFold fold;

    public EasyRules(RuleBook book) {
        for (int place = 0; place < book.rules().size(); place++) {
            rules.register(easy(book.rules().get(place), place));
        }
        this.fold = new PlainFold(book.rules());
    }

    private static org.jeasy.rules.api.Rule easy(Rule rule, int place) {
        var when = rule.when();
        var causes = when.causes();
        int from = when.painLevel().from();
        int to = when.painLevel().to();
        var durations = codes(when.durations());
        var pressures = codes(when.pressures());
        var heats = codes(when.heats());
        var goals = codes(when.goals());
        return new RuleBuilder()
                .name(rule.id())
                .priority(place)
                .when(facts -> {
                    Person person = facts.get(PERSON);
                    return allows(causes, person.getCause())
                            && person.getPainLevel() >= from
                            && person.getPainLevel() <= to
                            && allows(durations, person.getDuration())
                            && allows(pressures, person.getPressure())
                            && allows(heats, person.getHeat())
                            && allows(goals, person.getGoal())
                            && holds(when.contraindications(), person.getCodes())
                            && holds(when.redFlags(), person.getCodes());
                })
                .then(facts -> {
                    FiredRules fired = facts.get(FIRED);
                    fired.add(place);
                })
                .build();
    }

    private static <E extends Enum<E> & Coded> Set<String> codes(Set<E> words) {
        return words.stream().map(Coded::code).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean allows(Set<String> allowed, String value) {
        return allowed.isEmpty() || allowed.contains(value);
    }

    private static boolean holds(CodeCondition condition, Set<String> codes) {
        return (condition.anyOf().isEmpty() || !Collections.disjoint(condition.anyOf(), codes))
                && codes.containsAll(condition.allOf());
    }

    @Override
    public Person.Views prepare(Intake intake) {
        return Person.Views.of(intake);
    }

    @Override
    public PlainFold.Folded decide(Person.Views person) {
        var fired = fired(person.reported());
        return fold.fold(fired, person.allSure() ? fired : fired(person.sure()));
    }

    private BitSet fired(Person person) {
        var fired = new FiredRules();
        var facts = new Facts();
        facts.put(PERSON, person);
        facts.put(FIRED, fired);
        engine.fire(rules, facts);
        return fired.places();
    }

    @Override
    public Answer answer(PlainFold.Folded folded) {
        return fold.answer(folded);
    }
}
