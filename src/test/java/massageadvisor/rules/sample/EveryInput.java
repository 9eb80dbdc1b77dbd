package massageadvisor.rules.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rules.sample.Interpreter.Outcome;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every intake of a small vocabulary by brute force: each combination of attributes with each report of codes. */
public final class EveryInput {
    /** Absent, unsure, present. */
    private static final List<Character> LETTERS = List.of('a', 'u', 'p');

    private final Vocabulary vocabulary;
    private final List<Intake> attributes;
    private final List<String> codes;
    private final List<String> reports;

    public EveryInput(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.attributes = AttributeCombinationsByBruteForce.attributes(vocabulary);
        this.codes = Stream.concat(vocabulary.contraindications().stream(), vocabulary.redFlags().stream())
                .map(Term::code)
                .toList();
        this.reports = reports(codes.size());
    }

    /** One letter a code: absent, unsure or present. */
    private static List<String> reports(int count) {
        var all = List.of("");
        for (int code = 0; code < count; code++) {
            all = all.stream()
                    .flatMap(start -> LETTERS.stream().map(letter -> start + letter))
                    .toList();
        }
        return all;
    }

    /** The combinations of attributes and the reports, by their places. */
    public record Input(int attributes, int report) {}

    public Stream<Input> all() {
        return IntStream.range(0, attributes.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, reports.size()).mapToObj(report -> new Input(one, report)));
    }

    /** By attributes and report. */
    public Outcome[][] decideAll(Interpreter interpreter) {
        var onSure = reports.stream()
                .map(report -> interpreter.rulesFor(codes(report, "p")))
                .toList();
        var onReported = reports.stream()
                .map(report -> interpreter.rulesFor(codes(report, "up")))
                .toList();
        return attributes.parallelStream()
                .map(interpreter::rulesFor)
                .map(onAttributes -> IntStream.range(0, reports.size())
                        .mapToObj(place -> interpreter.decide(onAttributes, onSure.get(place), onReported.get(place)))
                        .toArray(Outcome[]::new))
                .toArray(Outcome[][]::new);
    }

    /** The codes whose letter is one of these. */
    private Set<String> codes(String report, String letters) {
        return IntStream.range(0, codes.size())
                .filter(place -> letters.indexOf(report.charAt(place)) >= 0)
                .mapToObj(codes::get)
                .collect(Collectors.toSet());
    }

    public Intake attributes(Input input) {
        return attributes.get(input.attributes());
    }

    public long size(Input input) {
        return reports.get(input.report())
                .chars()
                .filter(letter -> letter != 'a')
                .count();
    }

    public boolean reports(Input input, String code) {
        return reports.get(input.report()).charAt(codes.indexOf(code)) != 'a';
    }

    /** Twice if it may also be that red flags were not asked: none of them is present then. */
    public long timesThatItCounts(Input input) {
        return vocabulary.redFlags().stream()
                        .noneMatch(flag -> reports.get(input.report()).charAt(codes.indexOf(flag.code())) == 'p')
                ? 2
                : 1;
    }

    /** How many inputs there are, with those whose red flags were not asked. */
    public long count() {
        return all().mapToLong(this::timesThatItCounts).sum();
    }

    /** The same with one level of pain more, which there has to be. */
    public Input morePain(Input input) {
        int preferences = AttributeCombinationsByBruteForce.preferences().size();
        return new Input(
                input.attributes()
                        + AttributeCombinationsByBruteForce.durations().size() * preferences,
                input.report());
    }

    /** The inputs with one code more, or with one that becomes present. */
    public Stream<Input> steps(Input input) {
        var report = reports.get(input.report());
        var steps = new ArrayList<Input>();
        int toNextLetter = reports.size();
        for (int place = 0; place < report.length(); place++) {
            toNextLetter /= LETTERS.size();
            int letter = LETTERS.indexOf(report.charAt(place));
            for (int more = letter + 1; more < LETTERS.size(); more++) {
                steps.add(new Input(input.attributes(), input.report() + (more - letter) * toNextLetter));
            }
        }
        return steps.stream();
    }
}
