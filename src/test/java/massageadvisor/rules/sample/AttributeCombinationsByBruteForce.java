package massageadvisor.rules.sample;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every combination of attributes, the classes that they fall into, and every set of at most two codes. */
public final class AttributeCombinationsByBruteForce {
    private static final List<Optional<DurationDays>> DURATIONS =
            Stream.of(2, 41, 84, 85).map(DurationDays::new).map(Optional::of).toList();

    private AttributeCombinationsByBruteForce() {}

    /** All intakes without codes: one for each combination of attributes. */
    public static List<Intake> attributes(Vocabulary vocabulary) {
        var all = new ArrayList<Intake>();
        for (var cause : vocabulary.causes()) {
            for (int pain = 0; pain <= PainLevel.MAX; pain++) {
                for (var duration : durations()) {
                    for (var preferences : preferences()) {
                        all.add(intake(cause.code(), pain, duration, preferences));
                    }
                }
            }
        }
        return all;
    }

    public static List<Optional<DurationDays>> durations() {
        return Stream.concat(Stream.of(Optional.<DurationDays>empty()), DURATIONS.stream())
                .toList();
    }

    public static List<Preferences> preferences() {
        var all = new ArrayList<Preferences>();
        for (var pressure : Pressure.values()) {
            for (var heat : Heat.values()) {
                for (var goal : Goal.values()) {
                    all.add(new Preferences(pressure, heat, goal));
                }
            }
        }
        return all;
    }

    public static Intake intake(String cause, int pain, Optional<DurationDays> duration, Preferences preferences) {
        return new Intake(
                cause,
                new PainLevel(pain),
                duration,
                new TreeSet<>(),
                Optional.of(new TreeSet<>()),
                new TreeSet<>(),
                preferences);
    }

    /** One intake for each set of rules that attributes let through. */
    public static List<Intake> classes(Interpreter interpreter, Vocabulary vocabulary) {
        var classes = new LinkedHashMap<BitSet, Intake>();
        attributes(vocabulary).forEach(intake -> classes.putIfAbsent(interpreter.rulesFor(intake), intake));
        return List.copyOf(classes.values());
    }

    /** Codes that a person is sure of, and codes that the person is not sure of. */
    public record Codes(Set<String> sure, Set<String> unsure) {
        private static Set<String> union(Set<String> some, Set<String> others) {
            var all = new HashSet<>(some);
            all.addAll(others);
            return Set.copyOf(all);
        }

        public Set<String> reported() {
            return union(sure, unsure);
        }

        public CodeSets sets(Vocabulary vocabulary) {
            return new CodeSets(set(sure, vocabulary), set(reported(), vocabulary));
        }

        private static CodeSet set(Set<String> codes, Vocabulary vocabulary) {
            return CodeSet.of(
                    vocabulary.codeCount(),
                    index -> codes.contains(vocabulary.code(index).code()));
        }
    }

    /** Codes as the engine reads them, encoded once for all attributes. */
    public record CodeSets(CodeSet present, CodeSet reported) {
        public Facts on(int[] values) {
            return new Facts(values, present, reported, true);
        }
    }

    /** The attributes of facts, by their ordinals. */
    public static int[] values(Facts facts) {
        return Stream.of(Attribute.values()).mapToInt(facts::value).toArray();
    }

    /** Every way to report at most two codes, each as sure or unsure. */
    public static List<Codes> atMostTwo(Vocabulary vocabulary) {
        var codes = Stream.concat(vocabulary.contraindications().stream(), vocabulary.redFlags().stream())
                .map(Term::code)
                .toList();
        var sets = new ArrayList<Codes>();
        sets.add(new Codes(Set.of(), Set.of()));
        for (int first = 0; first < codes.size(); first++) {
            var one = codes.get(first);
            sets.add(new Codes(Set.of(one), Set.of()));
            sets.add(new Codes(Set.of(), Set.of(one)));
            for (var other : codes.subList(first + 1, codes.size())) {
                sets.add(new Codes(Set.of(one, other), Set.of()));
                sets.add(new Codes(Set.of(one), Set.of(other)));
                sets.add(new Codes(Set.of(other), Set.of(one)));
                sets.add(new Codes(Set.of(), Set.of(one, other)));
            }
        }
        return sets;
    }
}
