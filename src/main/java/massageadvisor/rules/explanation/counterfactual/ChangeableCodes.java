package massageadvisor.rules.explanation.counterfactual;

import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The reported codes by how each can change; each in one way at most. */
final class ChangeableCodes {
    private final CodeSet ruledOut;
    private final CodeSet gone;
    private final CodeSet cleared;

    /** What a person is unsure of can only be ruled out, whatever its mutability. */
    ChangeableCodes(Facts facts, Vocabulary vocabulary) {
        this.ruledOut = facts.unsure();
        this.gone = present(facts, Mutability.MUTABLE, vocabulary);
        this.cleared = present(facts, Mutability.CLEARABLE, vocabulary);
    }

    private static CodeSet present(Facts facts, Mutability mutability, Vocabulary vocabulary) {
        return CodeSet.of(
                vocabulary.codeCount(),
                code -> facts.present().contains(code) && vocabulary.code(code).mutability() == mutability);
    }

    /** Codes that may become absent. */
    CodeSet removable() {
        return ruledOut.or(gone);
    }

    /** Codes that may become absent or be cleared. */
    CodeSet changeable() {
        return removable().or(cleared);
    }

    CodeSet clearable() {
        return cleared;
    }

    /** How a changeable code changes. */
    CodeTransition transition(int code) {
        if (ruledOut.contains(code)) {
            return CodeTransition.RULED_OUT;
        }
        return gone.contains(code) ? CodeTransition.GONE : CodeTransition.CLEARED;
    }
}
