package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The rules whose conditions on attributes hold for some combinations of attributes: all that such inputs may fire.
 * What codes add to the effects is a bitwise or: the bits of {@link CombinedEffects}, and above them two bits for each
 * clause of rules with several clauses (reported, present), so that it is known which clauses are met already.
 */
public final class RuleClass {
    private final Vocabulary vocabulary;
    private final long[] whenUnsure;
    private final long[] whenPresent;
    private final Map<CodeSet, Integer> clauseBits = new LinkedHashMap<>();
    private final List<Conjunction> conjunctions = new ArrayList<>();
    private long base;

    /** A rule with several clauses: all bits of a mask together have its effects. */
    private record Conjunction(long reported, long present, long whenUnsure, long whenCertain) {
        long addTo(long effects) {
            long sum = effects;
            if ((effects & reported) == reported) {
                sum |= whenUnsure;
            }
            if ((effects & present) == present) {
                sum |= whenCertain;
            }
            return sum;
        }
    }

    /**
     * The class of these rules.
     *
     * @param mask the bits of {@link CombinedEffects} that matter
     * @throws UnprovableException if too many of the rules have several clauses
     */
    public RuleClass(RuleSet rules, int mask, CompiledRuleBook book) {
        this.vocabulary = book.vocabulary();
        this.whenUnsure = new long[vocabulary.codeCount()];
        this.whenPresent = new long[vocabulary.codeCount()];
        rules.forEach(rule -> add(
                book.clauses(rule).clauses(),
                book.effects().whenUncertain(rule) & mask,
                book.effects().whenCertain(rule) & mask));
    }

    private void add(List<CodeSet> clauses, int uncertain, int certain) {
        if (clauses.isEmpty()) {
            base |= certain;
        } else if (clauses.size() == 1) {
            clauses.get(0).forEach(code -> {
                whenUnsure[code] |= uncertain;
                whenPresent[code] |= certain;
            });
        } else if (certain != CombinedEffects.NONE) {
            addConjunction(clauses, uncertain, certain);
        }
    }

    private void addConjunction(List<CodeSet> clauses, int uncertain, int certain) {
        long reported = 0;
        long present = 0;
        for (var clause : clauses) {
            int bit = clauseBits.computeIfAbsent(clause, this::newBits);
            reported |= 1L << bit;
            present |= 1L << (bit + 1);
        }
        conjunctions.add(new Conjunction(reported, present, uncertain, certain));
    }

    private int newBits(CodeSet clause) {
        int bit = CombinedEffects.SIZE + 2 * clauseBits.size();
        if (bit + 1 >= Long.SIZE) {
            throw new UnprovableException("more than " + clauseBits.size()
                    + " conditions on codes stand in rules that need several codes at once");
        }
        clause.forEach(code -> {
            whenUnsure[code] |= 1L << bit;
            whenPresent[code] |= 1L << bit | 1L << (bit + 1);
        });
        return bit;
    }

    /** The effects of the rules that fire without any code. */
    long base() {
        return base;
    }

    /** What a code adds by itself; nothing if this vocabulary does not have it. */
    long adds(String code, Certainty certainty) {
        if (!vocabulary.isContraindication(code) && !vocabulary.isRedFlag(code)) {
            return 0;
        }
        int index = vocabulary.codeIndex(code);
        return certainty == Certainty.UNSURE ? whenUnsure[index] : whenPresent[index];
    }

    /** The effects together with those of rules with several clauses that are all met. */
    long closure(long effects) {
        long closed = effects;
        for (var conjunction : conjunctions) {
            closed |= conjunction.addTo(effects);
        }
        return closed;
    }

    /** Classes are equal if codes have the same effects in both; their points may differ. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleClass that
                && base == that.base
                && Arrays.equals(whenUnsure, that.whenUnsure)
                && Arrays.equals(whenPresent, that.whenPresent)
                && conjunctions.equals(that.conjunctions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, Arrays.hashCode(whenUnsure), Arrays.hashCode(whenPresent), conjunctions);
    }
}
