import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long requests took, by the size of the table and their kind. */
final class Times {
    private final Map<Integer, Map<Kind, List<Long>>> nanos = new TreeMap<>();

    void add(int size, Kind kind, long taken) {
        nanos.computeIfAbsent(size, any -> new EnumMap<>(Kind.class))
                .computeIfAbsent(kind, any -> new ArrayList<>())
                .add(taken);
    }

    /** Prints the medians; true if for each kind the ratio of the largest table to the smallest is below this. */
    boolean tell(double below) {
        var sizes = List.copyOf(nanos.keySet());
        int fewest = sizes.get(0);
        int most = sizes.get(sizes.size() - 1);
        System.out.println(
                "median of " + nanos.get(fewest).get(Kind.READ).size() + " requests of each kind and size, in ms");
        var titles = sizes.stream().map(size -> String.format(Locale.ROOT, "%,d", size));
        row("rows", Stream.concat(titles, Stream.of("ratio")));
        boolean flat = true;
        for (var kind : Kind.values()) {
            double ratio = median(most, kind) / median(fewest, kind);
            flat &= ratio < below;
            var medians = sizes.stream().map(size -> String.format(Locale.ROOT, "%.2f", median(size, kind)));
            row(kind.title(), Stream.concat(medians, Stream.of(String.format(Locale.ROOT, "%.2f", ratio))));
        }
        System.out.println("ratio of the most rows to the fewest: wanted below " + below);
        return flat;
    }

    private static void row(String title, Stream<String> cells) {
        System.out.println(String.format("%-20s", title)
                + cells.map(cell -> String.format("%12s", cell)).collect(Collectors.joining()));
    }

    /** In milliseconds. */
    private double median(int size, Kind kind) {
        var sorted = nanos.get(size).get(kind).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return IntStream.of(middle, sorted.size() - 1 - middle)
                        .mapToLong(sorted::get)
                        .average()
                        .orElseThrow()
                / 1e6;
    }
}
