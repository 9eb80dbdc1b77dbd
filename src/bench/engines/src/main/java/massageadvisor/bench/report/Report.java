package massageadvisor.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import massageadvisor.bench.AnswerSize;
import massageadvisor.bench.Books;
import massageadvisor.bench.Engines;

/**
 * Puts the results of JMH into words: tables between the two marks of {@code performance.md} in the folder, or in a
 * file of its own where the folder has no such page, and a chart beside it.
 */
public final class Report {
    private static final String PAGE = "performance.md";
    private static final String CHART = "engines.svg";
    private static final String BEGIN = "<!-- engines: begin -->";
    private static final String END = "<!-- engines: end -->";

    private final List<Measured> rows;
    private final List<String> lines = new ArrayList<>();

    private Report(List<Measured> rows) {
        this.rows = rows;
    }

    /** The arguments are the results of JMH as JSON, and the folder to write into. */
    public static void main(String... arguments) throws IOException {
        var report = new Report(Measured.read(Path.of(arguments[0])));
        var folder = Path.of(arguments[1]);
        var tables = report.tables();
        Files.writeString(folder.resolve(CHART), new Chart(report.rows("EngineBenchmark.decide")).draw());
        write(folder.resolve(PAGE), tables);
        System.out.println(tables);
    }

    private static void write(Path page, String tables) throws IOException {
        var text = Files.exists(page) ? Files.readString(page) : BEGIN + "\n" + END + "\n";
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " has no marks " + BEGIN + " and " + END);
        }
        Files.writeString(page, text.substring(0, begin) + BEGIN + "\n\n" + tables + "\n" + text.substring(end));
    }

    private List<Measured> rows(String benchmark) {
        return rows.stream().filter(row -> row.benchmark().equals(benchmark)).toList();
    }

    private String tables() {
        line(
                "Java %s, rule book %s with %d rules.",
                System.getProperty("java.version"),
                Books.BUILT_IN.version(),
                Books.BUILT_IN.rules().size());
        line("");
        engines();
        line("");
        growth();
        line("");
        book();
        return String.join("\n", lines) + "\n";
    }

    private void engines() {
        var decisions = rows("EngineBenchmark.decide");
        var own = decisions.stream().filter(named(Engines.OWN)).findFirst().orElseThrow();
        line("| engine | best | median | times ours | allocated |");
        line("| --- | ---: | ---: | ---: | ---: |");
        for (var row : decisions) {
            line(
                    "| %s | %s | %s | %.2f | %.0f B |",
                    row.parameter(),
                    Durations.of(row.best()),
                    Durations.of(row.median()),
                    row.best() / own.best(),
                    row.bytes());
        }
        line("");
        line(
                "Of the %.0f B that a decision of ours allocates, %.0f B are the answer itself.",
                own.bytes(), AnswerSize.mean());
    }

    private static Predicate<Measured> named(String parameter) {
        return row -> row.parameter().equals(parameter);
    }

    private void growth() {
        var growth = rows("GrowthBenchmark.decide");
        double once =
                growth.stream().filter(named("1")).findFirst().orElseThrow().best();
        line("| rules | best | median | times as long | allocated |");
        line("| ---: | ---: | ---: | ---: | ---: |");
        for (var row : growth) {
            line(
                    "| %d | %s | %s | %.2f | %.0f B |",
                    Integer.parseInt(row.parameter()) * Books.BUILT_IN.rules().size(),
                    Durations.of(row.best()),
                    Durations.of(row.median()),
                    row.best() / once,
                    row.bytes());
        }
    }

    private void book() {
        line("| with the whole book | best | median |");
        line("| --- | ---: | ---: |");
        rows.stream()
                .filter(row -> row.benchmark().startsWith("BookBenchmark."))
                .forEach(row -> line(
                        "| %s | %s | %s |",
                        row.benchmark().substring("BookBenchmark.".length()),
                        Durations.of(row.best()),
                        Durations.of(row.median())));
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
