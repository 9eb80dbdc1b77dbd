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

/** Checks that every law holds for every input; otherwise the book must not decide. */
public final class LawCheck {
    private static final String WHOLE_BOOK = "rules";

    private LawCheck() {}

    /**
     * Proves the laws of the contract and of the book.
     *
     * @throws BadRuleBookException if a law does not hold, with a smallest input for each, or if the proof is
     *     impossible
     */
    public static Verification check(RuleBook book) {
        var findings = new Findings();
        var verification = verify(book, findings);
        verification
                .findings()
                .forEach(finding -> finding.counterexample()
                        .ifPresent(counterexample -> findings.add(
                                WHOLE_BOOK,
                                finding.law().id(),
                                "this law does not hold: " + finding.law().statement() + describe(counterexample),
                                "Correct the rules that fire on this input")));
        findings.throwIfAny();
        return verification;
    }

    private static Verification verify(RuleBook book, Findings findings) {
        try {
            return Verifier.verify(book);
        } catch (UnprovableException e) {
            findings.add(
                    WHOLE_BOOK,
                    "laws",
                    "the laws cannot be proved, because " + e.getMessage(),
                    "Ask for fewer codes at once, or write several rules");
            findings.throwIfAny();
            throw e;
        }
    }

    private static String describe(Counterexample counterexample) {
        return counterexample.cases().stream().map(LawCheck::describe).collect(Collectors.joining());
    }

    private static String describe(Case example) {
        var verdicts = Stream.of(Modality.values())
                .map(modality -> modality.code() + " "
                        + example.outcome().verdict(modality).code())
                .collect(Collectors.joining(", "));
        return "\n    " + IntakeTree.of(example.intake()) + "\n    -> triage "
                + example.outcome().triage().code() + "; " + verdicts;
    }
}
