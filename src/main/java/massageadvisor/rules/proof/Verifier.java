package massageadvisor.rules.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import massageadvisor.rules.book.ContractLaws;
import massageadvisor.rules.book.Invariant;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.proof.Verification.Finding;
import massageadvisor.rules.proof.laws.InvariantLaw;
import massageadvisor.rules.proof.laws.ProcedureLaws;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * Proves laws over every input of a rule book: an exhaustive search, not a sample. It only reads its arguments, so
 * several threads may use it. A proof of the built-in book takes a fraction of a second.
 */
public final class Verifier {
    private Verifier() {}

    /**
     * All laws of the contract, in the order of their numbers.
     *
     * @throws IllegalArgumentException if one of these laws has the number of a law about the procedure, which it would
     *     otherwise replace
     */
    public static List<Law> contractLaws(ContractLaws data) {
        var laws = new TreeMap<>(ProcedureLaws.BY_NUMBER);
        data.byNumber().forEach((number, invariant) -> {
            var other = laws.putIfAbsent(number, new InvariantLaw(invariant));
            if (other != null) {
                throw new IllegalArgumentException(
                        "law " + number + " of the contract is " + other.id() + " already, not " + invariant.id());
            }
        });
        return List.copyOf(laws.values());
    }

    /**
     * Proves the laws of the contract, then those that the book adds.
     *
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    public static Verification verify(RuleBook book) {
        return verify(book.rules(), book.vocabulary(), book.contractLaws(), book.invariants());
    }

    /**
     * Proves the laws of the contract, then these invariants.
     *
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    public static Verification verify(
            List<Rule> rules, Vocabulary vocabulary, ContractLaws contract, List<Invariant> invariants) {
        var laws = new ArrayList<>(contractLaws(contract));
        invariants.forEach(invariant -> laws.add(new InvariantLaw(invariant)));
        var space = new InputSpace(new CompiledRuleBook(rules, vocabulary));
        return new Verification(
                inputs(space),
                laws.stream().map(law -> new Finding(law, law.refute(space))).toList());
    }

    /** Each code is absent, unsure or present; if red flags were not asked, each of them is absent or unsure. */
    private static BigInteger inputs(InputSpace space) {
        var vocabulary = space.vocabulary();
        var states = BigInteger.valueOf(Certainty.CODE_STATES);
        int redFlags = vocabulary.redFlags().size();
        var reportsOfRedFlags = states.pow(redFlags).add(BigInteger.TWO.pow(redFlags));
        return BigInteger.valueOf(space.combinations())
                .multiply(states.pow(vocabulary.contraindications().size()))
                .multiply(reportsOfRedFlags);
    }
}
