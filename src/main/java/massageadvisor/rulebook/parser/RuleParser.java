package massageadvisor.rulebook.parser;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import massageadvisor.rulebook.parser.Entries.CodeConditionEntry;
import massageadvisor.rulebook.parser.Entries.ConditionEntry;
import massageadvisor.rulebook.parser.Entries.EffectsEntry;
import massageadvisor.rulebook.parser.Entries.LawEntry;
import massageadvisor.rulebook.parser.Entries.RuleEntry;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.Invariant;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Promise;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;
import org.jspecify.annotations.Nullable;

/** Turns an entry that the schema has passed into a rule. */
public final class RuleParser {
    private RuleParser() {}

    public static Rule parse(RuleEntry entry, String theme) {
        return new Rule(
                entry.id(),
                theme,
                condition(entry.when()),
                effects(entry.then()),
                new Text(entry.because()),
                word(Basis.class, entry.basis()),
                entry.cites());
    }

    public static Invariant invariant(LawEntry law) {
        var then = law.always().then();
        return new Invariant(
                law.id(),
                new Text(law.statement()),
                condition(law.always().when()),
                new Promise(
                        words(Modality.class, then.contraindicated()),
                        words(Modality.class, then.notOffered()),
                        words(Modality.class, then.notRecommended()),
                        then.triageAtLeast() == null ? Triage.ROUTINE : word(Triage.class, then.triageAtLeast())));
    }

    private static Condition condition(ConditionEntry when) {
        return new Condition(
                Set.copyOf(orEmpty(when.cause())),
                when.painLevel() == null
                        ? PainRange.ANY
                        : new PainRange(
                                when.painLevel().from(), when.painLevel().to()),
                words(DurationBand.class, when.duration()),
                words(Pressure.class, when.pressure()),
                words(Heat.class, when.heat()),
                words(Goal.class, when.goal()),
                codeCondition(when.contraindications()),
                codeCondition(when.redFlags()));
    }

    private static CodeCondition codeCondition(@Nullable CodeConditionEntry entry) {
        return entry == null ? CodeCondition.NONE : new CodeCondition(orEmpty(entry.anyOf()), orEmpty(entry.allOf()));
    }

    private static Effects effects(EffectsEntry then) {
        return new Effects(
                points(then),
                words(Modality.class, then.contraindicate()),
                words(Modality.class, then.clearFirst()),
                adaptations(Objects.requireNonNullElse(then.adapt(), Map.of())),
                then.triage() == null ? Triage.ROUTINE : word(Triage.class, then.triage()),
                orEmpty(then.advise()).stream().map(Text::new).toList());
    }

    private static Map<Modality, Integer> points(EffectsEntry then) {
        var points = new HashMap<Modality, Integer>();
        orEmpty(then.support()).forEach((code, value) -> points.merge(word(Modality.class, code), value, Integer::sum));
        orEmpty(then.oppose()).forEach((code, value) -> points.merge(word(Modality.class, code), -value, Integer::sum));
        return points;
    }

    private static Map<Modality, List<String>> adaptations(Map<String, List<String>> adapt) {
        return adapt.entrySet().stream()
                .collect(Collectors.toMap(one -> word(Modality.class, one.getKey()), Map.Entry::getValue));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Map<String, Integer> orEmpty(@Nullable Map<String, Integer> map) {
        return map == null ? Map.of() : map;
    }

    private static <E extends Enum<E> & Coded> Set<E> words(Class<E> type, @Nullable Collection<String> codes) {
        var words = EnumSet.noneOf(type);
        if (codes != null) {
            codes.forEach(code -> words.add(word(type, code)));
        }
        return words;
    }

    /** The schema has passed the code, so the word exists. */
    static <E extends Enum<E> & Coded> E word(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow();
    }
}
