package massageadvisor.rulebook.proof;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.intake.IntakeTree;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.Counterexample.Case;
import massageadvisor.rules.proof.UnprovableException;
import massageadvisor.rules.proof.Verification;
import massageadvisor.rules.proof.Verifier;
import massageadvisor.rules.vocabulary.Modality;

/** Refuses a book unless every law holds for every input. */
public final class LawCheck {
    /** A law fails because of several rules together, in any file. */
    private static final String RULES = "rules";

    private LawCheck() {}

    /**
     * Proves the laws of the contract and of the book.
     *
     * @throws BadRuleBookException with a smallest counterexample to each law that does not hold, or if the laws cannot
     *     be proved
     */
    public static Verification check(RuleBook book) {
        var defects = new Defects();
        var verification = verify(book, defects);
        verification
                .findings()
                .forEach(finding -> finding.counterexample()
                        .ifPresent(counterexample -> defects.add(
                                RULES,
                                finding.law().id(),
                                "this law does not hold: " + finding.law().statement() + describe(counterexample),
                                "Correct the rules that fire on this input")));
        defects.throwIfAny();
        return verification;
    }

    private static Verification verify(RuleBook book, Defects defects) {
        try {
            return Verifier.verify(book);
        } catch (UnprovableException e) {
            defects.add(
                    RULES,
                    "laws",
                    "the laws cannot be proved, because " + e.getMessage(),
                    "Require fewer codes at once, or write several rules");
            defects.throwIfAny();
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
