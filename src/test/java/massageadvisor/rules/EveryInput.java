package massageadvisor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rules.Interpreter.Outcome;

/** Every intake of a small vocabulary by brute force: each combination of attributes with each report of codes. */
final class EveryInput {
    private static final Map<Character, List<String>> MORE = Map.of('a', List.of("u", "p"), 'u', List.of("p"));

    private final Vocabulary vocabulary;
    private final List<Intake> attributes;
    private final List<String> codes;
    private final List<String> reports;

    EveryInput(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.attributes = InputSpace.attributes(vocabulary);
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
                    .flatMap(start -> Stream.of("a", "u", "p").map(start::concat))
                    .toList();
        }
        return all;
    }

    /** The combinations of attributes and the reports, by their places. */
    record Input(int attributes, int report) {}

    Stream<Input> all() {
        return IntStream.range(0, attributes.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, reports.size()).mapToObj(report -> new Input(one, report)));
    }

    /** By attributes and report. */
    Outcome[][] decideAll(Interpreter interpreter) {
        return attributes.stream()
                .map(one -> reports.stream()
                        .map(report -> interpreter.decide(intake(one, report)))
                        .toArray(Outcome[]::new))
                .toArray(Outcome[][]::new);
    }

    Intake attributes(Input input) {
        return attributes.get(input.attributes());
    }

    long size(Input input) {
        return reports.get(input.report())
                .chars()
                .filter(letter -> letter != 'a')
                .count();
    }

    boolean reports(Input input, String code) {
        return reports.get(input.report()).charAt(codes.indexOf(code)) != 'a';
    }

    /** Twice if it may also be that red flags were not asked: none of them is present then. */
    long timesThatItCounts(Input input) {
        return vocabulary.redFlags().stream()
                        .noneMatch(flag -> reports.get(input.report()).charAt(codes.indexOf(flag.code())) == 'p')
                ? 2
                : 1;
    }

    /** How many inputs there are, with those whose red flags were not asked. */
    long count() {
        return all().mapToLong(this::timesThatItCounts).sum();
    }

    /** The same with one level of pain more, which there has to be. */
    Input morePain(Input input) {
        int preferences = InputSpace.preferences().size();
        return new Input(input.attributes() + InputSpace.durations().size() * preferences, input.report());
    }

    /** The inputs with one code more, or with one that becomes present. */
    Stream<Input> steps(Input input) {
        var report = reports.get(input.report());
        var steps = new ArrayList<Input>();
        for (int place = 0; place < report.length(); place++) {
            for (var more : MORE.getOrDefault(report.charAt(place), List.of())) {
                var next = report.substring(0, place) + more + report.substring(place + 1);
                steps.add(new Input(input.attributes(), reports.indexOf(next)));
            }
        }
        return steps.stream();
    }

    private Intake intake(Intake one, String report) {
        var contraindications = new TreeSet<String>();
        var redFlags = new TreeSet<String>();
        var unsure = new TreeSet<String>();
        for (int place = 0; place < report.length(); place++) {
            var code = codes.get(place);
            switch (report.charAt(place)) {
                case 'u' -> unsure.add(code);
                case 'p' -> (vocabulary.isContraindication(code) ? contraindications : redFlags).add(code);
                default -> {}
            }
        }
        return new Intake(
                one.cause(),
                one.painLevel(),
                one.duration(),
                contraindications,
                Optional.of(redFlags),
                unsure,
                one.preferences());
    }
}
