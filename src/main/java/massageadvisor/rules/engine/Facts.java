package massageadvisor.rules.engine;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Vocabulary;

/** An intake encoded for the engine: the number of each attribute's value, and sets of codes. Immutable. */
public final class Facts {
    private final int[] values;
    private final CodeSet present;
    private final CodeSet reported;
    private final boolean redFlagsAsked;

    /**
     * Facts of these values, by the ordinals of the attributes, and these codes.
     *
     * @param present codes that the person is sure of; all of them are reported as well
     * @param reported codes that are present or that the person is unsure of
     */
    public Facts(int[] values, CodeSet present, CodeSet reported, boolean redFlagsAsked) {
        this.values = values.clone();
        this.present = present;
        this.reported = reported;
        this.redFlagsAsked = redFlagsAsked;
    }

    /**
     * Encodes an intake.
     *
     * @throws IllegalArgumentException if it uses a code that the vocabulary does not have
     */
    public static Facts of(Intake intake, Vocabulary vocabulary) {
        long[] present = Bits.none(vocabulary.codeCount());
        addAll(present, intake.contraindications(), vocabulary);
        intake.redFlags().ifPresent(codes -> addAll(present, codes, vocabulary));
        long[] reported = present.clone();
        addAll(reported, intake.unsure(), vocabulary);
        return new Facts(
                values(intake, vocabulary),
                new CodeSet(present),
                new CodeSet(reported),
                intake.redFlags().isPresent());
    }

    private static void addAll(long[] words, Collection<String> codes, Vocabulary vocabulary) {
        codes.forEach(code -> Bits.add(words, vocabulary.codeIndex(code)));
    }

    private static int[] values(Intake intake, Vocabulary vocabulary) {
        var duration = intake.duration().map(DurationDays::band).orElse(DurationBand.NOT_SAID);
        int[] values = new int[Attribute.values().length];
        values[Attribute.CAUSE.ordinal()] = vocabulary.causeIndex(intake.cause());
        values[Attribute.PAIN_LEVEL.ordinal()] = intake.painLevel().value();
        values[Attribute.DURATION.ordinal()] = duration.ordinal();
        values[Attribute.PRESSURE.ordinal()] = intake.preferences().pressure().ordinal();
        values[Attribute.HEAT.ordinal()] = intake.preferences().heat().ordinal();
        values[Attribute.GOAL.ordinal()] = intake.preferences().goal().ordinal();
        return values;
    }

    /** An intake that is encoded as these facts; of a duration band, the shortest duration. */
    public Intake intake(Vocabulary vocabulary) {
        var contraindications = codes(present, vocabulary);
        var redFlags = new TreeSet<>(contraindications);
        redFlags.removeIf(vocabulary::isContraindication);
        contraindications.removeAll(redFlags);
        return new Intake(
                vocabulary.causes().get(value(Attribute.CAUSE)).code(),
                new PainLevel(value(Attribute.PAIN_LEVEL)),
                DurationDays.fewest(DurationBand.values()[value(Attribute.DURATION)]),
                contraindications,
                redFlagsAsked ? Optional.of(redFlags) : Optional.empty(),
                codes(reported.minus(present), vocabulary),
                new Preferences(
                        Pressure.values()[value(Attribute.PRESSURE)],
                        Heat.values()[value(Attribute.HEAT)],
                        Goal.values()[value(Attribute.GOAL)]));
    }

    private static SortedSet<String> codes(CodeSet codes, Vocabulary vocabulary) {
        var sorted = new TreeSet<String>();
        codes.forEach(code -> sorted.add(vocabulary.code(code).code()));
        return sorted;
    }

    public int value(Attribute attribute) {
        return values[attribute.ordinal()];
    }

    /** Codes that the person is sure of. */
    public CodeSet present() {
        return present;
    }

    /** Codes that are present or that the person is unsure of. */
    public CodeSet reported() {
        return reported;
    }

    public CodeSet unsure() {
        return reported.minus(present);
    }

    public boolean redFlagsAsked() {
        return redFlagsAsked;
    }

    /** Whether the person is sure of every reported code. */
    boolean allSure() {
        return present.equals(reported);
    }

    /** Whether the attribute may be left out and was. */
    public boolean leavesOut(Attribute attribute) {
        return attribute.isOptional() && value(attribute) == Attribute.NOT_SAID;
    }

    /** The same but for one attribute. */
    public Facts with(Attribute attribute, int value) {
        int[] changed = values.clone();
        changed[attribute.ordinal()] = value;
        return new Facts(changed, present, reported, redFlagsAsked);
    }

    /** The same but for the codes. */
    public Facts withCodes(CodeSet nowPresent, CodeSet nowReported) {
        return new Facts(values, nowPresent, nowReported, redFlagsAsked);
    }
}
