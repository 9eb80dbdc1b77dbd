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

/** Builds rules and laws from entries that match the schema. */
public final class RuleParser {
    private RuleParser() {}

    public static Rule parse(RuleEntry entry, String theme) {
        return new Rule(
                entry.id(),
                theme,
                condition(entry.when()),
                effects(entry.then()),
                new Text(entry.because()),
                constant(Basis.class, entry.basis()),
                entry.cites());
    }

    public static Invariant invariant(LawEntry law) {
        var then = law.always().then();
        return new Invariant(
                law.id(),
                new Text(law.statement()),
                condition(law.always().when()),
                new Promise(
                        constants(Modality.class, then.contraindicated()),
                        constants(Modality.class, then.notOffered()),
                        constants(Modality.class, then.notRecommended()),
                        then.triageAtLeast() == null ? Triage.ROUTINE : constant(Triage.class, then.triageAtLeast())));
    }

    private static Condition condition(ConditionEntry when) {
        return new Condition(
                Set.copyOf(orEmpty(when.cause())),
                when.painLevel() == null
                        ? PainRange.ANY
                        : new PainRange(
                                when.painLevel().from(), when.painLevel().to()),
                constants(DurationBand.class, when.duration()),
                constants(Pressure.class, when.pressure()),
                constants(Heat.class, when.heat()),
                constants(Goal.class, when.goal()),
                codeCondition(when.contraindications()),
                codeCondition(when.redFlags()));
    }

    private static CodeCondition codeCondition(@Nullable CodeConditionEntry entry) {
        return entry == null ? CodeCondition.NONE : new CodeCondition(orEmpty(entry.anyOf()), orEmpty(entry.allOf()));
    }

    private static Effects effects(EffectsEntry then) {
        return new Effects(
                points(then),
                constants(Modality.class, then.contraindicate()),
                constants(Modality.class, then.clearFirst()),
                adaptations(Objects.requireNonNullElse(then.adapt(), Map.of())),
                then.triage() == null ? Triage.ROUTINE : constant(Triage.class, then.triage()),
                orEmpty(then.advise()).stream().map(Text::new).toList());
    }

    private static Map<Modality, Integer> points(EffectsEntry then) {
        var points = new HashMap<Modality, Integer>();
        orEmpty(then.support())
                .forEach((code, value) -> points.merge(constant(Modality.class, code), value, Integer::sum));
        orEmpty(then.oppose())
                .forEach((code, value) -> points.merge(constant(Modality.class, code), -value, Integer::sum));
        return points;
    }

    private static Map<Modality, List<String>> adaptations(Map<String, List<String>> adapt) {
        return adapt.entrySet().stream()
                .collect(Collectors.toMap(one -> constant(Modality.class, one.getKey()), Map.Entry::getValue));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Map<String, Integer> orEmpty(@Nullable Map<String, Integer> map) {
        return map == null ? Map.of() : map;
    }

    private static <E extends Enum<E> & Coded> Set<E> constants(Class<E> type, @Nullable Collection<String> codes) {
        var constants = EnumSet.noneOf(type);
        if (codes != null) {
            codes.forEach(code -> constants.add(constant(type, code)));
        }
        return constants;
    }

    /** The constant with this code; it exists, because the entry matches the schema. */
    static <E extends Enum<E> & Coded> E constant(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow();
    }
}
