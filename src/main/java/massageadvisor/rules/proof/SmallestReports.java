package massageadvisor.rules.proof;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.engine.CodeClauses;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The smallest reports that meet a condition: every report that meets it contains one of them; unsure codes count. */
public final class SmallestReports {
    private SmallestReports() {}

    public static List<CodeReport> of(Condition when, Vocabulary vocabulary) {
        var reports = List.of(CodeReport.NONE);
        for (var clause : CodeClauses.of(when, vocabulary).clauses()) {
            var codes = clause.stream()
                    .mapToObj(code -> vocabulary.code(code).code())
                    .toList();
            reports = reports.stream()
                    .flatMap(report -> codes.stream()
                            .flatMap(code ->
                                    Stream.of(Certainty.values()).map(certainty -> report.with(code, certainty))))
                    .distinct()
                    .toList();
        }
        return reports;
    }
}
