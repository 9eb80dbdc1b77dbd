package massageadvisor.rules.explanation.whatif;

import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What rules come to apart from points, in one number: triage, and for each modality whether it is barred and whether
 * it awaits clearance. Numbers of two sets of rules can be joined without looking at the rules again.
 */
final class JoinedEffects {
    static final int NONE = 0;
    /** Joined effects are below. */
    static final int COUNT = 1 << 9;

    private static final Modality[] MODALITIES = Modality.values();
    private static final Triage[] LEVELS = Triage.values();
    private static final int CLEARS = 3;
    private static final int LEVEL = 6;
    private static final int FLAGS = (1 << LEVEL) - 1;

    private JoinedEffects() {}

    static int of(Firing firing, EffectIndex fold) {
        var triage = fold.triage(firing);
        int effects = triage.ordinal() << LEVEL;
        for (var modality : MODALITIES) {
            if (fold.contraindicates(modality, firing)) {
                effects |= 1 << modality.ordinal();
            }
            if (fold.awaitsClearance(modality, firing, Triage.ROUTINE)) {
                effects |= 1 << (CLEARS + modality.ordinal());
            }
        }
        return effects;
    }

    static int join(int some, int others) {
        return of(Math.max(level(some), level(others)), flags(some | others));
    }

    static int of(int level, int flags) {
        return level << LEVEL | flags;
    }

    /** The ordinal of triage. */
    static int level(int effects) {
        return effects >> LEVEL;
    }

    /** What is barred and what awaits clearance, in six bits. */
    static int flags(int effects) {
        return effects & FLAGS;
    }

    static Triage triage(int effects) {
        return LEVELS[level(effects)];
    }

    static boolean bars(int effects, int modality) {
        return (effects & 1 << modality) != 0;
    }

    static boolean clears(int effects, int modality) {
        return (effects & 1 << (CLEARS + modality)) != 0;
    }
}
