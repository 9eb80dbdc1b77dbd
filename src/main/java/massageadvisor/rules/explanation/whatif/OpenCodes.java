package massageadvisor.rules.explanation.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleSet;

/** The codes that are not known: unsure ones, and all red flags if they were not asked; in independent groups. */
final class OpenCodes {
    private final CompiledRuleBook book;
    private final Facts facts;
    private final CodeSet notAsked;
    private final CodeSet all;
    private final List<IndependentCodes> factors;

    OpenCodes(Facts facts, CompiledRuleBook book) {
        this.book = book;
        this.facts = facts;
        int firstRedFlag = book.vocabulary().contraindications().size();
        this.notAsked = CodeSet.of(
                book.vocabulary().codeCount(),
                code -> !facts.redFlagsAsked()
                        && code >= firstRedFlag
                        && !facts.reported().contains(code));
        this.all = facts.unsure().or(notAsked);
        this.factors = groups().stream()
                .map(codes -> IndependentCodes.of(codes, facts, book.index()))
                .toList();
    }

    /** The connected components of the open codes, where codes that a rule tests together are connected. */
    private Collection<List<Integer>> groups() {
        int[] leader = IntStream.range(0, book.vocabulary().codeCount()).toArray();
        for (int rule = 0; rule < book.rules().size(); rule++) {
            var unmet = book.clauses(rule).unmet(facts.present());
            if (unmet.size() > 1) {
                unite(unmet.stream().reduce(book.noCodes(), CodeSet::or).and(all), leader);
            }
        }
        var groups = new TreeMap<Integer, List<Integer>>();
        all.forEach(code ->
                groups.computeIfAbsent(leader[code], first -> new ArrayList<>()).add(code));
        return groups.values();
    }

    private static void unite(CodeSet codes, int[] leader) {
        int[] members = codes.stream().toArray();
        for (int member : members) {
            int old = leader[member];
            for (int code = 0; code < leader.length; code++) {
                leader[code] = leader[code] == old ? leader[members[0]] : leader[code];
            }
        }
    }

    CodeSet unsure() {
        return facts.unsure();
    }

    CodeSet notAsked() {
        return notAsked;
    }

    List<IndependentCodes> factors() {
        return factors;
    }

    /** The rules that some open code could make fire. */
    RuleSet rules() {
        var index = book.index();
        return index.matchingCodes(facts.present().or(all)).minus(index.matchingCodes(facts.present()));
    }
}
