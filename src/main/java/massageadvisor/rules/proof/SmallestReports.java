package massageadvisor.rules.proof;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The reports one of which is part of every report that a condition lets through; a code that is unsure counts. */
public final class SmallestReports {
    private SmallestReports() {}

    public static List<CodeReport> of(Condition on, Vocabulary vocabulary) {
        var starts = List.of(CodeReport.NONE);
        for (var clause : Clause.of(on, vocabulary)) {
            starts = starts.stream()
                    .flatMap(start -> clause.codes().stream()
                            .map(place -> vocabulary.code(place).code())
                            .flatMap(code -> Stream.of(Presence.values()).map(presence -> start.with(code, presence))))
                    .distinct()
                    .toList();
        }
        return starts;
    }
}
