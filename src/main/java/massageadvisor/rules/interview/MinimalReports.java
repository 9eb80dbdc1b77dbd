package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.RuleSet;

/**
 * The smallest reports of open codes, one for each way in which a rule can come to fire. Codes never stop a rule, so
 * whatever more codes lead to, some of these lead to with the fewest side effects.
 */
final class MinimalReports {
    private final CompiledRuleBook book;
    private final CodeSet entangled;

    MinimalReports(CompiledRuleBook book) {
        this.book = book;
        var codes = book.noCodes();
        for (int rule = 0; rule < book.rules().size(); rule++) {
            var clauses = book.clauses(rule).clauses();
            if (clauses.size() > 1) {
                codes = clauses.stream().reduce(codes, CodeSet::or);
            }
        }
        this.entangled = codes;
    }

    /** Whether some rule needs one of these codes together with another. */
    boolean isEntangled(MinimalReport report) {
        return report.codes().intersects(entangled);
    }

    /** Those of codes that are present, then those of codes that the person is unsure of. */
    List<MinimalReport> of(InterviewFacts facts) {
        var rulesByCodes = new LinkedHashMap<CodeSet, RuleSet>();
        book.effects().restricting().forEach(rule -> {
            for (var codes : ways(rule, facts)) {
                rulesByCodes.merge(codes, book.noRules().with(rule), RuleSet::or);
            }
        });
        var reports = new ArrayList<MinimalReport>();
        for (var certainty : List.of(Certainty.PRESENT, Certainty.UNSURE)) {
            rulesByCodes.forEach((codes, rules) -> reports.add(new MinimalReport(codes, certainty, rules)));
        }
        return reports;
    }

    /** The open codes of each way to meet every clause of a rule; none if a code is required that is absent. */
    private List<CodeSet> ways(int rule, InterviewFacts facts) {
        var ways = List.of(book.noCodes());
        for (var clause : book.clauses(rule).clauses()) {
            var longer = new ArrayList<CodeSet>();
            for (var way : ways) {
                clause.forEach(code -> {
                    if (facts.reported().contains(code)) {
                        longer.add(way);
                    } else if (facts.open().contains(code)) {
                        longer.add(way.with(code));
                    }
                });
            }
            ways = longer;
        }
        return ways.stream().filter(way -> !way.isEmpty()).toList();
    }
}
