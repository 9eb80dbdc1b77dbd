package massageadvisor.rulebook.proof;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.intake.IntakeTree;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Findings;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.Counterexample.Case;
import massageadvisor.rules.proof.UnprovableException;
import massageadvisor.rules.proof.Verification;
import massageadvisor.rules.proof.Verifier;
import massageadvisor.rules.vocabulary.Modality;

/** A book may decide only if every law holds for every input. */
public final class LawCheck {
    private static final String ANYWHERE = "rules";

    private LawCheck() {}

    /**
     * Proves the laws of the contract and those of the book.
     *
     * @throws BadRuleBookException if one does not hold, with a smallest input for each, or if nobody can tell
     */
    public static Verification check(RuleBook book) {
        var findings = new Findings();
        var verification = verify(book, findings);
        verification
                .findings()
                .forEach(finding -> finding.counterexample()
                        .ifPresent(counterexample -> findings.add(
                                ANYWHERE,
                                finding.law().id(),
                                "this law does not hold: " + finding.law().statement() + tell(counterexample),
                                "Correct the rules that fire on this input")));
        findings.throwIfAny();
        return verification;
    }

    private static Verification verify(RuleBook book, Findings findings) {
        try {
            return Verifier.verify(book);
        } catch (UnprovableException e) {
            findings.add(
                    ANYWHERE,
                    "laws",
                    "the laws cannot be proved, since " + e.getMessage(),
                    "Ask for fewer codes at once, or write several rules");
            findings.throwIfAny();
            throw e;
        }
    }

    private static String tell(Counterexample counterexample) {
        return counterexample.cases().stream().map(LawCheck::tell).collect(Collectors.joining());
    }

    private static String tell(Case one) {
        var verdicts = Stream.of(Modality.values())
                .map(modality ->
                        modality.code() + " " + one.outcome().verdict(modality).code())
                .collect(Collectors.joining(", "));
        return "\n    " + IntakeTree.of(one.intake()) + "\n    -> triage "
                + one.outcome().triage().code() + "; " + verdicts;
    }
}
