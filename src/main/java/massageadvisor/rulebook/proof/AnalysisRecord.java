package massageadvisor.rulebook.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.proof.analysis.Analyst;
import massageadvisor.rules.proof.analysis.BookAnalysis;
import massageadvisor.rules.vocabulary.Triage;

/** The result of an analysis, in codes: see {@link BookAnalysis}. */
public record AnalysisRecord(
        List<String> deadRules,
        List<String> redundantRules,
        List<IneffectiveSupport> ineffectiveSupports,
        int combinations,
        int uncoveredCombinations,
        List<TriageShare> triage) {
    /** More digits would depend on the arithmetic of the machine. */
    private static final MathContext DIGITS = new MathContext(6);

    /** A support of a rule that never changes a decision. */
    public record IneffectiveSupport(String rule, String modality) {}

    /** The share of all inputs that get this triage, by each weighting. */
    public record TriageShare(String level, double uniform, double realistic) {}

    /** Analyses a book that is known to satisfy the laws. */
    static AnalysisRecord of(RuleBook book) {
        var analysis = Analyst.analyse(book.rules(), book.vocabulary());
        return new AnalysisRecord(
                analysis.deadRules(),
                analysis.redundantRules(),
                analysis.ineffectiveSupports().stream()
                        .map(support -> new IneffectiveSupport(
                                support.rule(), support.modality().code()))
                        .toList(),
                analysis.combinations(),
                analysis.uncoveredCombinations(),
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
