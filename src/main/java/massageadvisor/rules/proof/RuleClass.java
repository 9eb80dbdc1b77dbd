package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The rules that some combinations of attributes let through: all that such an input may fire. A rule that needs
 * several codes at once gets bits of its own for each of its clauses, reported and present, so that a bearing remembers
 * how far it has come.
 */
public final class RuleClass {
    private final Vocabulary vocabulary;

    private final long[] whenUnsure;
    private final long[] whenPresent;
    private final Map<Clause, Integer> clauseBits = new LinkedHashMap<>();
    private final List<Entangled> entangled = new ArrayList<>();
    private long base;

    /** A rule that needs several clauses met: all bits of a mask bring its bearing. */
    private record Entangled(long reported, long present, long whenUnsure, long whenCertain) {
        long settle(long bearing) {
            long settled = bearing;
            if ((bearing & reported) == reported) {
                settled |= whenUnsure;
            }
            if ((bearing & present) == present) {
                settled |= whenCertain;
            }
            return settled;
        }
    }

    /**
     * The class of these rules.
     *
     * @throws UnprovableException if too many of them need several codes at once
     */
    public RuleClass(List<CodeRule> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.whenUnsure = new long[vocabulary.codeCount()];
        this.whenPresent = new long[vocabulary.codeCount()];
        for (var rule : rules) {
            if (rule.clauses().isEmpty()) {
                base |= rule.whenCertain();
            } else if (rule.clauses().size() == 1) {
                addAlone(rule.clauses().get(0), rule);
            } else if (rule.whenCertain() != 0) {
                addEntangled(rule);
            }
        }
    }

    private void addAlone(Clause clause, CodeRule rule) {
        for (int code : clause.codes()) {
            whenUnsure[code] |= rule.whenUnsure();
            whenPresent[code] |= rule.whenCertain();
        }
    }

    private void addEntangled(CodeRule rule) {
        long reported = 0;
        long present = 0;
        for (var clause : rule.clauses()) {
            int bit = clauseBits.computeIfAbsent(clause, this::newBits);
            reported |= 1L << bit;
            present |= 1L << (bit + 1);
        }
        entangled.add(new Entangled(reported, present, rule.whenUnsure(), rule.whenCertain()));
    }

    private int newBits(Clause clause) {
        int bit = Bearing.SIZE + 2 * clauseBits.size();
        if (bit + 1 >= Long.SIZE) {
            throw new UnprovableException("more than " + clauseBits.size()
                    + " conditions on codes stand in rules that need several codes at once");
        }
        for (int code : clause.codes()) {
            whenUnsure[code] |= 1L << bit;
            whenPresent[code] |= 1L << bit | 1L << (bit + 1);
        }
        return bit;
    }

    /** Of the rules that fire without any code. */
    long base() {
        return base;
    }

    /** What a code adds by itself; 0 if this vocabulary does not have it. */
    long adds(String code, Presence presence) {
        if (!vocabulary.isContraindication(code) && !vocabulary.isRedFlag(code)) {
            return 0;
        }
        int place = vocabulary.codePlace(code);
        return presence == Presence.UNSURE ? whenUnsure[place] : whenPresent[place];
    }

    /** The bearing together with that of the rules whose last clause has been met. */
    long settle(long bearing) {
        long settled = bearing;
        for (var rule : entangled) {
            settled |= rule.settle(bearing);
        }
        return settled;
    }

    /** Classes are equal that codes do the same to; their points may differ. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleClass that
                && base == that.base
                && Arrays.equals(whenUnsure, that.whenUnsure)
                && Arrays.equals(whenPresent, that.whenPresent)
                && entangled.equals(that.entangled);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, Arrays.hashCode(whenUnsure), Arrays.hashCode(whenPresent), entangled);
    }
}
