package massageadvisor.rules.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.Facts;

/** The codes that a book defines. A code's place counts the contraindications first, then the red flags. */
public final class Vocabulary {
    private static final int ATTRIBUTE_COUNT = Attribute.values().length;

    private final List<Term> causes;
    private final List<Term> contraindications;
    private final List<Term> redFlags;
    private final List<Term> adaptations;
    private final Map<Attribute, Mutability> attributes;
    private final Map<String, Integer> causePlaces;
    private final Map<String, Integer> codePlaces;
    private final Set<String> adaptationCodes;

    /** A vocabulary in which every attribute is fixed. */
    public Vocabulary(List<Term> causes, List<Term> contraindications, List<Term> redFlags, List<Term> adaptations) {
        this(causes, contraindications, redFlags, adaptations, Map.of());
    }

    /**
     * The vocabulary of these words.
     *
     * @param attributes which of them are not fixed
     * @throws IllegalArgumentException if a code stands twice
     */
    public Vocabulary(
            List<Term> causes,
            List<Term> contraindications,
            List<Term> redFlags,
            List<Term> adaptations,
            Map<Attribute, Mutability> attributes) {
        this.attributes = Map.copyOf(attributes);
        this.causes = List.copyOf(causes);
        this.contraindications = List.copyOf(contraindications);
        this.redFlags = List.copyOf(redFlags);
        this.adaptations = List.copyOf(adaptations);
        this.causePlaces = places(List.of(causes));
        this.codePlaces = places(List.of(contraindications, redFlags));
        this.adaptationCodes = Set.copyOf(places(List.of(adaptations)).keySet());
    }

    private static Map<String, Integer> places(List<List<Term>> lists) {
        var places = new HashMap<String, Integer>();
        for (var list : lists) {
            for (var term : list) {
                if (places.put(term.code(), places.size()) != null) {
                    throw new IllegalArgumentException("code " + term.code() + " is defined twice");
                }
            }
        }
        return Map.copyOf(places);
    }

    public List<Term> causes() {
        return causes;
    }

    public List<Term> contraindications() {
        return contraindications;
    }

    public List<Term> redFlags() {
        return redFlags;
    }

    public List<Term> adaptations() {
        return adaptations;
    }

    public Mutability mutability(Attribute attribute) {
        return attributes.getOrDefault(attribute, Mutability.FIXED);
    }

    public boolean isCause(String code) {
        return causePlaces.containsKey(code);
    }

    public boolean isContraindication(String code) {
        return codePlaces.getOrDefault(code, Integer.MAX_VALUE) < contraindications.size();
    }

    public boolean isRedFlag(String code) {
        return codePlaces.getOrDefault(code, -1) >= contraindications.size();
    }

    public boolean isAdaptation(String code) {
        return adaptationCodes.contains(code);
    }

    /**
     * The intake as the engine reads it.
     *
     * @throws IllegalArgumentException if the intake uses a code that this vocabulary does not have
     */
    public Facts facts(Intake intake) {
        long[] present = Bits.none(codeCount());
        addPlaces(present, intake.contraindications());
        intake.redFlags().ifPresent(codes -> addPlaces(present, codes));
        long[] reported = present.clone();
        addPlaces(reported, intake.unsure());
        return new Facts(values(intake), present, reported, intake.redFlags().isPresent());
    }

    /** An intake that the engine reads as these facts; of a band of durations, the shortest. */
    public Intake intake(Facts facts) {
        var codes = codes(facts.present());
        var unsure = codes(facts.reported());
        unsure.removeAll(codes);
        var redFlags = new TreeSet<>(codes);
        redFlags.removeIf(this::isContraindication);
        codes.removeAll(redFlags);
        return new Intake(
                causes.get(facts.value(Attribute.CAUSE)).code(),
                new PainLevel(facts.value(Attribute.PAIN_LEVEL)),
                DurationDays.fewest(DurationBand.values()[facts.value(Attribute.DURATION)]),
                codes,
                facts.redFlagsAsked() ? Optional.of(redFlags) : Optional.empty(),
                unsure,
                new Preferences(
                        Pressure.values()[facts.value(Attribute.PRESSURE)],
                        Heat.values()[facts.value(Attribute.HEAT)],
                        Goal.values()[facts.value(Attribute.GOAL)]));
    }

    private SortedSet<String> codes(long[] places) {
        var codes = new TreeSet<String>();
        Bits.forEach(places, place -> codes.add(code(place).code()));
        return codes;
    }

    private int[] values(Intake intake) {
        var duration = intake.duration().map(DurationDays::band).orElse(DurationBand.NOT_SAID);
        var values = new int[ATTRIBUTE_COUNT];
        values[Attribute.CAUSE.ordinal()] = place(causePlaces, intake.cause());
        values[Attribute.PAIN_LEVEL.ordinal()] = intake.painLevel().value();
        values[Attribute.DURATION.ordinal()] = duration.ordinal();
        values[Attribute.PRESSURE.ordinal()] = intake.preferences().pressure().ordinal();
        values[Attribute.HEAT.ordinal()] = intake.preferences().heat().ordinal();
        values[Attribute.GOAL.ordinal()] = intake.preferences().goal().ordinal();
        return values;
    }

    private void addPlaces(long[] set, Collection<String> codes) {
        codes.forEach(code -> Bits.add(set, codePlace(code)));
    }

    /** How many contraindications and red flags there are. */
    public int codeCount() {
        return codePlaces.size();
    }

    /**
     * The place of a contraindication or red flag.
     *
     * @throws IllegalArgumentException if there is no such code
     */
    public int codePlace(String code) {
        return place(codePlaces, code);
    }

    /**
     * The place of a cause.
     *
     * @throws IllegalArgumentException if there is no such cause
     */
    public int causePlace(String code) {
        return place(causePlaces, code);
    }

    /** The contraindication or red flag of a place. */
    public Term code(int place) {
        int first = contraindications.size();
        return place < first ? contraindications.get(place) : redFlags.get(place - first);
    }

    private static int place(Map<String, Integer> places, String code) {
        var place = places.get(code);
        if (place == null) {
            throw new IllegalArgumentException("unknown code " + code + ", known are "
                    + places.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return place;
    }
}
