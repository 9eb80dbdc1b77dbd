package massageadvisor.rules.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.book.Invariant;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.proof.Verification.Finding;
import massageadvisor.rules.proof.laws.CodesOnlyRestrict;
import massageadvisor.rules.proof.laws.GentlePressureRecommendsNoDeepTissue;
import massageadvisor.rules.proof.laws.HeatToAvoidOffersNoHotStone;
import massageadvisor.rules.proof.laws.HotStoneOnlyForWantedHeat;
import massageadvisor.rules.proof.laws.InvariantLaw;
import massageadvisor.rules.proof.laws.NoDeadEnd;
import massageadvisor.rules.proof.laws.OneSoundRecommendation;
import massageadvisor.rules.proof.laws.PainNeverLowersTriage;
import massageadvisor.rules.proof.laws.SensitivityBarsHotStone;
import massageadvisor.rules.proof.laws.UnknownCauseOffersSwedishOnly;
import massageadvisor.rules.proof.laws.UrgentBarsEveryModality;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Decides the laws of the contract and those of a book over every input. */
public final class Verifier {
    /**
     * In the order of the contract; its law 7 is part of the first, and red flags that were not asked are the engine's.
     */
    public static final List<Law> LAWS = List.of(
            new CodesOnlyRestrict(),
            new PainNeverLowersTriage(),
            new SensitivityBarsHotStone(),
            new UrgentBarsEveryModality(),
            new NoDeadEnd(),
            new OneSoundRecommendation(),
            new UnknownCauseOffersSwedishOnly(),
            new HeatToAvoidOffersNoHotStone(),
            new GentlePressureRecommendsNoDeepTissue(),
            new HotStoneOnlyForWantedHeat());

    private Verifier() {}

    /**
     * Tries every law, and the invariants of the book as well.
     *
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    public static Verification verify(RuleBook book) {
        return verify(book.rules(), book.vocabulary(), book.invariants());
    }

    /**
     * Tries every law and these invariants.
     *
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    public static Verification verify(List<Rule> rules, Vocabulary vocabulary, List<Invariant> invariants) {
        var laws = new ArrayList<>(LAWS);
        invariants.forEach(invariant -> laws.add(new InvariantLaw(invariant)));
        var space = new InputSpace(new CompiledRuleBook(rules, vocabulary));
        return new Verification(
                inputs(space),
                laws.stream().map(law -> new Finding(law, law.refute(space))).toList());
    }

    /** Each code is absent, unsure or present; a red flag is absent or unsure if red flags were not asked. */
    private static BigInteger inputs(InputSpace space) {
        var vocabulary = space.vocabulary();
        var ways = BigInteger.valueOf(Certainty.CODE_STATES);
        int flags = vocabulary.redFlags().size();
        var redFlags = ways.pow(flags).add(BigInteger.TWO.pow(flags));
        return BigInteger.valueOf(space.combinations())
                .multiply(ways.pow(vocabulary.contraindications().size()))
                .multiply(redFlags);
    }
}
