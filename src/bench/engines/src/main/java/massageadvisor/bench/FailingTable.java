package massageadvisor.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import massageadvisor.bench.engine.KieDmn;
import massageadvisor.bench.engine.Own;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Intake;
import org.kie.dmn.api.core.DMNResult;

/**
 * Documents with a table of rules that Apache KIE cannot evaluate. It must report that and decide nothing; where the
 * defect has no effect, it must decide as the engine does.
 */
final class FailingTable {
    private static final List<String> OUTPUTS = List.of(
            "triage",
            "recommended",
            "verdicts",
            "adaptations",
            "advice",
            "provisional",
            "notAsked",
            "firedRules",
            "certainRules");

    private final Own own;
    private final List<KieDmn> damaged;

    FailingTable(RuleBook book, byte[] document) {
        this.own = new Own(book.rules(), book.vocabulary());
        this.damaged = Stream.of(
                        // Two matching rows are an error, and the result is null.
                        damage(document, "hitPolicy=\"COLLECT\"", "hitPolicy=\"UNIQUE\""),
                        // No test of a code can be evaluated, so no row with such a test matches.
                        damage(document, "<text>codes</text>", "<text>null</text>"))
                .map(KieDmn::new)
                .toList();
    }

    private static byte[] damage(byte[] document, String intact, String broken) {
        var text = new String(document, StandardCharsets.UTF_8);
        if (!text.contains(intact)) {
            throw new IllegalStateException("The document has no " + intact);
        }
        return text.replace(intact, broken).getBytes(StandardCharsets.UTF_8);
    }

    /** The first wrong decision, told. */
    Optional<String> wrongDecisionOn(Intake intake) {
        var expected = own.answer(own.decide(own.prepare(intake)));
        return damaged.stream()
                .filter(kie -> decidesWrongly(kie, intake, expected))
                .map(kie -> "Decided by a table that failed\n  engine: " + expected + "\n  for " + intake)
                .findFirst();
    }

    private static boolean decidesWrongly(KieDmn kie, Intake intake, Answer expected) {
        var result = kie.decideAll(kie.prepare(intake));
        return !reports(result) && (result.hasErrors() || !expected.equals(kie.answer(result)));
    }

    /** KIE itself does not evaluate what depends on a failed decision; then there is no list of errors either. */
    private static boolean reports(DMNResult result) {
        var errors = Optional.ofNullable(KieDmn.contexts(result, "inputErrors"));
        return errors.map(list -> list.size() == 1
                                && "table-not-evaluated".equals(list.get(0).get("code")))
                        .orElse(result.hasErrors())
                && OUTPUTS.stream().allMatch(decision -> KieDmn.value(result, decision) == null);
    }
}
