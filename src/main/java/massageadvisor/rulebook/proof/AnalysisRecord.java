package massageadvisor.rulebook.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.proof.analysis.Analyst;
import massageadvisor.rules.proof.analysis.BookAnalysis;
import massageadvisor.rules.vocabulary.Triage;

/** What an analysis has found, in codes: see {@link BookAnalysis}. */
public record AnalysisRecord(
        List<String> deadRules,
        List<String> redundantRules,
        List<UnseenSupport> unseenSupports,
        int combinations,
        int silentCombinations,
        List<TriageShare> triage) {
    /** More digits would be those of one machine's arithmetic. */
    private static final MathContext DIGITS = new MathContext(6);

    /** A support of a rule that never shows. */
    public record UnseenSupport(String rule, String modality) {}

    /** Which part of all inputs gets this triage, by either weighting. */
    public record TriageShare(String level, double uniform, double realistic) {}

    /** Analyses a book that is known to keep the laws. */
    static AnalysisRecord of(RuleBook book) {
        var analysis = Analyst.analyse(book.rules(), book.vocabulary());
        return new AnalysisRecord(
                analysis.dead(),
                analysis.redundant(),
                analysis.unseen().stream()
                        .map(one -> new UnseenSupport(one.rule(), one.modality().code()))
                        .toList(),
                analysis.combinations(),
                analysis.silentCombinations(),
                Stream.of(Triage.values())
                        .map(level -> new TriageShare(
                                level.code(),
                                rounded(analysis.uniform().getOrDefault(level, 0.0)),
                                rounded(analysis.realistic().getOrDefault(level, 0.0))))
                        .toList());
    }

    private static double rounded(double share) {
        return new BigDecimal(share).round(DIGITS).doubleValue();
    }
}
