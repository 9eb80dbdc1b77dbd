package massageadvisor.rules.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes that a book defines. Codes are indexed from 0: the contraindications first, then the red flags. */
public final class Vocabulary {
    private final List<Term> causes;
    private final List<Term> contraindications;
    private final List<Term> redFlags;
    private final List<Term> adaptations;
    private final Map<Attribute, Mutability> attributes;
    private final Map<String, Integer> causeIndexes;
    private final Map<String, Integer> codeIndexes;
    private final Set<String> adaptationCodes;

    /** A vocabulary in which every attribute is fixed. */
    public Vocabulary(List<Term> causes, List<Term> contraindications, List<Term> redFlags, List<Term> adaptations) {
        this(causes, contraindications, redFlags, adaptations, Map.of());
    }

    /**
     * The vocabulary of these words.
     *
     * @param attributes which of them are not fixed
     * @throws IllegalArgumentException if a code is defined twice
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
        this.causeIndexes = indexes(List.of(causes));
        this.codeIndexes = indexes(List.of(contraindications, redFlags));
        this.adaptationCodes = Set.copyOf(indexes(List.of(adaptations)).keySet());
    }

    private static Map<String, Integer> indexes(List<List<Term>> lists) {
        var indexes = new HashMap<String, Integer>();
        for (var list : lists) {
            for (var term : list) {
                if (indexes.put(term.code(), indexes.size()) != null) {
                    throw new IllegalArgumentException("code " + term.code() + " is defined twice");
                }
            }
        }
        return Map.copyOf(indexes);
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
        return causeIndexes.containsKey(code);
    }

    public boolean isContraindication(String code) {
        return codeIndexes.getOrDefault(code, Integer.MAX_VALUE) < contraindications.size();
    }

    public boolean isRedFlag(String code) {
        return codeIndexes.getOrDefault(code, -1) >= contraindications.size();
    }

    public boolean isAdaptation(String code) {
        return adaptationCodes.contains(code);
    }

    /** How many values the attribute has; they are numbered from 0, in the order of the book or of the enum. */
    public int valueCount(Attribute attribute) {
        return switch (attribute) {
            case CAUSE -> causes.size();
            case PAIN_LEVEL -> PainLevel.MAX + 1;
            case DURATION -> DurationBand.values().length;
            case PRESSURE -> Pressure.values().length;
            case HEAT -> Heat.values().length;
            case GOAL -> Goal.values().length;
        };
    }

    /** The code of a value of the attribute; a pain level as a number. */
    public String valueCode(Attribute attribute, int value) {
        return switch (attribute) {
            case CAUSE -> causes.get(value).code();
            case PAIN_LEVEL -> Integer.toString(value);
            case DURATION -> DurationBand.values()[value].code();
            case PRESSURE -> Pressure.values()[value].code();
            case HEAT -> Heat.values()[value].code();
            case GOAL -> Goal.values()[value].code();
        };
    }

    /** How many contraindications and red flags there are. */
    public int codeCount() {
        return codeIndexes.size();
    }

    /**
     * The index of a contraindication or red flag.
     *
     * @throws IllegalArgumentException if there is no such code
     */
    public int codeIndex(String code) {
        return index(codeIndexes, code);
    }

    /**
     * The index of a cause.
     *
     * @throws IllegalArgumentException if there is no such cause
     */
    public int causeIndex(String code) {
        return index(causeIndexes, code);
    }

    /** The contraindication or red flag at an index. */
    public Term code(int index) {
        int first = contraindications.size();
        return index < first ? contraindications.get(index) : redFlags.get(index - first);
    }

    private static int index(Map<String, Integer> indexes, String code) {
        var index = indexes.get(code);
        if (index == null) {
            throw new IllegalArgumentException("unknown code " + code + ", known are "
                    + indexes.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return index;
    }
}
