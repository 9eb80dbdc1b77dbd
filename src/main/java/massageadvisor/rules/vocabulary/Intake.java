package massageadvisor.rules.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a person reports: everything that the rules may look at, and nothing else. Codes are sorted. Red flags that are
 * absent were not asked, which is not the same as an empty set: asked, and none applies.
 */
public record Intake(
        String cause,
        PainLevel painLevel,
        Optional<DurationDays> duration,
        SortedSet<String> contraindications,
        Optional<SortedSet<String>> redFlags,
        SortedSet<String> unsure,
        Preferences preferences) {
    public Intake {
        contraindications = sorted(contraindications);
        redFlags = redFlags.map(Intake::sorted);
        unsure = sorted(unsure);
    }

    private static SortedSet<String> sorted(Collection<String> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
