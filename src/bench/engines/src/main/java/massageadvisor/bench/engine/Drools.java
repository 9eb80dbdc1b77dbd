package massageadvisor.bench.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import massageadvisor.bench.Answer;
import massageadvisor.bench.Engine;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Intake;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Drools on its executable model, the rules written as DRL; a session for each decision, as a service has it. */
public final class Drools implements Engine<Person.Views, PlainFold.Folded> {
    private final KieBase base;
    private final PlainFold fold;

    public Drools(RuleBook book) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.write("src/main/resources/massageadvisor/rules.drl", drl(book.rules()));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.base =
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
        this.fold = new PlainFold(book.rules());
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
        var session = base.newKieSession();
        try {
            session.setGlobal("fired", fired);
            session.insert(person);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired.places();
    }

    @Override
    public Answer answer(PlainFold.Folded folded) {
        return fold.answer(folded);
    }

    private static String drl(List<Rule> rules) {
        var drl = new StringBuilder("package massageadvisor;\nimport " + Person.class.getName() + ";\nglobal "
                + FiredRules.class.getName() + " fired;\n");
        for (int place = 0; place < rules.size(); place++) {
            drl.append("rule \"%s\" when Person(%s) then fired.add(%d); end%n"
                    .formatted(rules.get(place).id(), tests(rules.get(place)), place));
        }
        return drl.toString();
    }

    private static String tests(Rule rule) {
        var when = rule.when();
        var tests = new ArrayList<String>();
        either(tests, "cause", when.causes());
        if (!when.painLevel().equals(PainRange.ANY)) {
            tests.add("painLevel >= " + when.painLevel().from());
            tests.add("painLevel <= " + when.painLevel().to());
        }
        either(tests, "duration", Coded.codesOf(when.durations()));
        either(tests, "pressure", Coded.codesOf(when.pressures()));
        either(tests, "heat", Coded.codesOf(when.heats()));
        either(tests, "goal", Coded.codesOf(when.goals()));
        reported(tests, when.contraindications());
        reported(tests, when.redFlags());
        return String.join(", ", tests);
    }

    private static void either(List<String> tests, String field, Collection<String> values) {
        if (values.size() == 1) {
            values.forEach(value -> tests.add(field + " == \"" + value + '"'));
        } else if (!values.isEmpty()) {
            tests.add(values.stream()
                    .map(value -> '"' + value + '"')
                    .collect(Collectors.joining(", ", field + " in (", ")")));
        }
    }

    private static void reported(List<String> tests, CodeCondition condition) {
        if (!condition.anyOf().isEmpty()) {
            tests.add(condition.anyOf().stream().map(Drools::there).collect(Collectors.joining(" || ")));
        }
        condition.allOf().forEach(code -> tests.add(there(code)));
    }

    private static String there(String code) {
        return "codes contains \"" + code + '"';
    }
}
