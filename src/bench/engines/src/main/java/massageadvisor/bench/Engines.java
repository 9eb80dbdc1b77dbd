package massageadvisor.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import massageadvisor.bench.engine.Drools;
import massageadvisor.bench.engine.EasyRules;
import massageadvisor.bench.engine.KieDmn;
import massageadvisor.bench.engine.Own;
import massageadvisor.bench.engine.OwnFromIntake;
import massageadvisor.bench.engine.ReadableInterpreter;
import massageadvisor.bench.plain.PlainJava;
import massageadvisor.rules.book.RuleBook;

/** The engines under comparison by the names that the benchmarks and the table give them. */
public final class Engines {
    /** What the others are measured against. */
    public static final String OWN = "massage-advisor";

    public static final Map<String, Function<RuleBook, Engine<?, ?>>> ALL = new LinkedHashMap<>();

    static {
        ALL.put(OWN, book -> new Own(book.rules(), book.vocabulary()));
        ALL.put("hand-written-java", PlainJava::new);
        ALL.put("massage-advisor-from-intake", OwnFromIntake::new);
        ALL.put("readable-interpreter", ReadableInterpreter::new);
        ALL.put("easy-rules", EasyRules::new);
        ALL.put("drools-executable-model", Drools::new);
        ALL.put("kie-dmn", KieDmn::new);
    }

    private Engines() {}

    public static Engine<?, ?> of(String name) {
        return ALL.get(name).apply(Books.BUILT_IN);
    }
}
