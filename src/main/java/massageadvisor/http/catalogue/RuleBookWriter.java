package massageadvisor.http.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import massageadvisor.http.catalogue.RuleBookBody.CodeConditionBody;
import massageadvisor.http.catalogue.RuleBookBody.ConditionBody;
import massageadvisor.http.catalogue.RuleBookBody.EffectsBody;
import massageadvisor.http.catalogue.RuleBookBody.NoteBody;
import massageadvisor.http.catalogue.RuleBookBody.RangeBody;
import massageadvisor.http.catalogue.RuleBookBody.RuleBody;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.book.RuleSentence;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;
import org.jspecify.annotations.Nullable;

/** Converts a rule book to its body. Sets are sorted and lists keep their order, so equal books have equal bytes. */
final class RuleBookWriter {
    private RuleBookWriter() {}

    static RuleBookBody write(RuleBook book) {
        return new RuleBookBody(
                book.id(),
                book.version(),
                book.digest(),
                book.title().english(),
                book.rules().stream().map(RuleBookWriter::rule).toList(),
                book.notes().stream()
                        .map(note -> new NoteBody(
                                note.id(), note.role().code(), note.text().english(), note.cites()))
                        .toList());
    }

    private static RuleBody rule(Rule rule) {
        return new RuleBody(
                rule.id(),
                rule.theme(),
                RuleSentence.of(rule),
                condition(rule.when()),
                effects(rule.then()),
                rule.because().english(),
                rule.basis().code(),
                rule.cites());
    }

    private static ConditionBody condition(Condition when) {
        var range = when.painLevel();
        return new ConditionBody(
                orNull(when.causes().stream().sorted().toList()),
                range.equals(PainRange.ANY) ? null : new RangeBody(range.from(), range.to()),
                orNull(Coded.codesOf(when.durations())),
                orNull(Coded.codesOf(when.pressures())),
                orNull(Coded.codesOf(when.heats())),
                orNull(Coded.codesOf(when.goals())),
                codeCondition(when.contraindications()),
                codeCondition(when.redFlags()));
    }

    private static @Nullable CodeConditionBody codeCondition(CodeCondition condition) {
        return condition.asksForNothing() ? null : new CodeConditionBody(condition.anyOf(), condition.allOf());
    }

    private static @Nullable List<String> orNull(List<String> codes) {
        return codes.isEmpty() ? null : codes;
    }

    private static EffectsBody effects(Effects then) {
        return new EffectsBody(
                byCode(then.points(), Function.identity()),
                Coded.codesOf(then.contraindicated()),
                Coded.codesOf(then.clearFirst()),
                byCode(then.adaptations(), List::copyOf),
                then.triage() == Triage.ROUTINE ? null : then.triage().code(),
                then.advice().stream().map(Text::english).toList());
    }

    private static <V, T> Map<String, T> byCode(Map<Modality, V> byModality, Function<V, T> body) {
        var sorted = new TreeMap<String, T>();
        byModality.forEach((modality, value) -> sorted.put(modality.code(), body.apply(value)));
        return sorted;
    }
}
