package massageadvisor.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of JMH's results.
 *
 * @param benchmark class and method
 * @param parameter the value of its one parameter, empty if it has none
 * @param median over all iterations of all forks, in nanoseconds
 * @param best the fastest iteration, in nanoseconds: what it does while nothing else wants the core
 * @param bytes allocated for each call
 */
record Measured(String benchmark, String parameter, double median, double best, double bytes) {
    static List<Measured> read(Path results) throws IOException {
        var rows = new ArrayList<Measured>();
        for (var row : new ObjectMapper().readTree(results.toFile())) {
            rows.add(of(row));
        }
        return rows;
    }

    private static Measured of(JsonNode row) {
        var name = row.path("benchmark").asText().split("\\.");
        var metric = row.path("primaryMetric");
        var iterations = new ArrayList<Double>();
        for (var fork : metric.path("rawData")) {
            fork.forEach(iteration -> iterations.add(iteration.asDouble()));
        }
        iterations.sort(null);
        var parameters = row.path("params").elements();
        return new Measured(
                name[name.length - 2] + "." + name[name.length - 1],
                parameters.hasNext() ? parameters.next().asText() : "",
                iterations.get(iterations.size() / 2),
                iterations.get(0),
                allocated(row.path("secondaryMetrics")));
    }

    /** JMH has put a dot before the name of this metric, and has not. */
    private static double allocated(JsonNode metrics) {
        return Optional.of(metrics.path("gc.alloc.rate.norm"))
                .filter(metric -> !metric.isMissingNode())
                .orElse(metrics.path("·gc.alloc.rate.norm"))
                .path("score")
                .asDouble();
    }
}
