package massageadvisor.rules.proof.laws;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import massageadvisor.rules.proof.Law;

/**
 * The laws about the procedure, under their numbers in the contract. The other laws are data, except 7: its steps are
 * part of law 1, and what it says about red flags that were not asked is done by the engine for every book.
 */
public final class ProcedureLaws {
    public static final SortedMap<Integer, Law> BY_NUMBER = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            1, new CodesOnlyRestrict(),
            2, new PainNeverLowersTriage(),
            4, new UrgentBarsEveryModality(),
            5, new NoDeadEnd(),
            6, new OneSoundRecommendation())));

    private ProcedureLaws() {}
}
