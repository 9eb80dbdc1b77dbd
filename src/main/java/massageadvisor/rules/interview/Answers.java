package massageadvisor.rules.interview;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;

/**
 * What a person has answered so far. A code that is not reported is absent only if its group was asked.
 *
 * @param asked the groups that were answered: what of them is not reported does not apply
 * @param notKnown the topics and groups that were answered with "don't know"
 */
public record Answers(
        Optional<String> cause,
        Optional<PainLevel> painLevel,
        Optional<DurationDays> duration,
        SortedSet<String> contraindications,
        SortedSet<String> redFlags,
        SortedSet<String> unsure,
        Preferences preferences,
        Set<String> asked,
        Set<String> notKnown) {
    public Answers {
        contraindications = sorted(contraindications);
        redFlags = sorted(redFlags);
        unsure = sorted(unsure);
        asked = Set.copyOf(asked);
        notKnown = Set.copyOf(notKnown);
    }

    private static SortedSet<String> sorted(Collection<String> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    boolean answers(CodeGroup group) {
        return asked.contains(group.code()) || notKnown.contains(group.code());
    }

    boolean reports(String code) {
        return contraindications.contains(code) || redFlags.contains(code) || unsure.contains(code);
    }

    /** With the codes of a group that is not known as a whole: not knowing is never a no. */
    SortedSet<String> allUnsure(Questionnaire questionnaire) {
        var all = new TreeSet<>(unsure);
        questionnaire.groups().stream()
                .filter(group -> notKnown.contains(group.code()))
                .flatMap(group -> group.codes().stream())
                .filter(code -> !reports(code))
                .forEach(all::add);
        return all;
    }

    /** As an intake, as far as it goes; none without a cause and a pain level. */
    Optional<Intake> intake(Questionnaire questionnaire) {
        return cause.flatMap(known -> painLevel.map(pain -> new Intake(
                known,
                pain,
                duration,
                contraindications,
                Optional.of(redFlags),
                allUnsure(questionnaire),
                preferences)));
    }
}
