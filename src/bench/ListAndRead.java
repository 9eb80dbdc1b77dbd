import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures the requests of the list and of single recommendations against tables of different sizes. The tables stand
 * in the database side by side and are renamed in turn to the one that the service uses, so that all sizes are asked of
 * the same processes in the same seconds. Started by list-and-read.sh; reads the password of the owner from its input.
 */
class ListAndRead {
    private static final int FEWEST_ROWS = 1_000;
    private static final int ROWS_A_STEP = 20_000;
    private static final int PAGE = 20;

    private static final int SUBJECTS = 1_000;

    /** Big subjects have this many of every hundred rows each. */
    private static final int BIG = 4;

    private static final int SHARE = 3;

    /** Small subjects have this many rows each, however many rows there are, between the oldest and the newest. */
    private static final int SMALL = 4;

    private static final int FEW = 30;

    private static final int WARM_UP_ROUNDS = 10;
    private static final int REQUESTS_BEFORE = 5;
    private static final int REQUESTS = 10;

    /** The kinds of requests. */
    private enum Kind {
        LIST("list all"),
        BIG_SUBJECT("list a big subject"),
        SMALL_SUBJECT("list a small subject"),
        READ("read by id");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(1);
    private final String url;
    private final Connection owner;
    private final Map<Integer, List<String>> idsBySize = new TreeMap<>();
    private final Map<Integer, Map<Kind, List<Long>>> nanos = new TreeMap<>();

    private ListAndRead(String url, Connection owner) {
        this.url = url;
        this.owner = owner;
    }

    public static void main(String... args) throws Exception {
        var password = new String(System.in.readAllBytes()).strip();
        int most = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        double below = Double.parseDouble(args[4]);
        try (var owner = DriverManager.getConnection(args[1], "massage_advisor_owner", password)) {
            var bench = new ListAndRead(args[0], owner);
            for (long rows = FEWEST_ROWS; rows <= most; rows *= 10) {
                bench.fill((int) rows);
            }
            bench.measure(rounds);
            System.exit(bench.tell(below) ? 0 : 1);
        }
    }

    /** Makes a table of so many rows like the one that the service has filled. */
    private void fill(int rows) throws SQLException {
        long from = System.nanoTime();
        execute("create table " + table(rows) + " (like recommendation including all)");
        execute("grant select, insert, delete on " + table(rows) + " to massage_advisor_app");
        for (int first = 0; first < rows; first += ROWS_A_STEP) {
            execute(insert(rows, first, Math.min(first + ROWS_A_STEP, rows) - 1));
        }
        execute("vacuum (analyze) " + table(rows));
        var ids = new ArrayList<>(query("select id from " + table(rows) + " order by random() limit 10000"));
        Collections.shuffle(ids, random);
        idsBySize.put(rows, ids);
        System.out.printf(
                Locale.ROOT,
                "%,d rows, of %s, %s, filled in %d s%n",
                rows,
                query("select count(distinct subject) || ' subjects' from " + table(rows)).get(0),
                query("select pg_size_pretty(pg_total_relation_size('" + table(rows) + "'))").get(0),
                Duration.ofNanos(System.nanoTime() - from).toSeconds());
    }

    /** One row a second, the last one now; each is a copy of the stored one, but for its id and time. */
    private static String insert(int rows, int first, int last) {
        int thousandth = rows / FEWEST_ROWS;
        return """
                insert into %s
                select made.id, uuid_extract_timestamp(made.id), made.subject, kept.rule_book_version,
                       kept.rule_book_digest, kept.intake, replace(kept.answer, kept.id::text, made.id::text)
                from (select * from recommendation limit 1) kept,
                     (select uuidv7((i - %d) * interval '1 second') as id,
                             case when i %% %d = 0 and i / %d %% 100 < %d then 'small-' || i / %d %% %d
                                  when i %% 100 between 50 and %d then 'big-' || i %% %d
                                  else 'other-' || i %% %d
                             end as subject
                      from generate_series(%d, %d) i) made
                """
                .formatted(
                        table(rows),
                        rows,
                        thousandth,
                        thousandth,
                        SMALL * FEW / 10,
                        thousandth,
                        SMALL,
                        49 + BIG * SHARE,
                        BIG,
                        SUBJECTS - BIG - SMALL,
                        first,
                        last);
    }

    private void measure(int rounds) throws Exception {
        execute("alter table recommendation rename to kept");
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            var sizes = new ArrayList<>(idsBySize.keySet());
            Collections.shuffle(sizes, random);
            for (int size : sizes) {
                execute("alter table " + table(size) + " rename to recommendation");
                for (int i = -REQUESTS_BEFORE; i < REQUESTS; i++) {
                    for (var kind : Kind.values()) {
                        long taken = ask(kind, size);
                        if (round >= 0 && i >= 0) {
                            times(size, kind).add(taken);
                        }
                    }
                }
                execute("alter table recommendation rename to " + table(size));
            }
        }
    }

    private long ask(Kind kind, int size) throws IOException, InterruptedException {
        return switch (kind) {
            case LIST -> get("", PAGE, "");
            case BIG_SUBJECT -> list("big-" + random.nextInt(BIG));
            case SMALL_SUBJECT -> list("small-" + random.nextInt(SMALL));
            case READ -> {
                var ids = idsBySize.get(size);
                var id = ids.get(random.nextInt(ids.size()));
                yield get("/" + id, 1, id);
            }
        };
    }

    private long list(String subject) throws IOException, InterruptedException {
        return get("?subject=" + subject, PAGE, "");
    }

    /** Asks, and checks that so many recommendations were answered, among them that of the id. */
    private long get(String address, int expected, String id) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + address))
                .timeout(Duration.ofSeconds(10))
                .build();
        long from = System.nanoTime();
        var response = client.send(request, BodyHandlers.ofString());
        long taken = System.nanoTime() - from;
        int found = response.body().split("\"createdAt\"", -1).length - 1;
        if (response.statusCode() != 200 || found != expected || !response.body().contains(id)) {
            throw new IOException(address + ": status " + response.statusCode() + ", " + found + " recommendations");
        }
        return taken;
    }

    private boolean tell(double below) {
        var sizes = List.copyOf(nanos.keySet());
        int fewest = sizes.get(0);
        int most = sizes.get(sizes.size() - 1);
        System.out.println("median of " + times(fewest, Kind.READ).size() + " requests of each kind and size, in ms");
        var titles = sizes.stream().map(size -> String.format(Locale.ROOT, "%,d", size));
        row("rows", Stream.concat(titles, Stream.of("ratio")));
        boolean flat = true;
        for (var kind : Kind.values()) {
            double ratio = median(most, kind) / median(fewest, kind);
            flat &= ratio < below;
            var medians = sizes.stream().map(size -> String.format(Locale.ROOT, "%.2f", median(size, kind)));
            row(kind.title, Stream.concat(medians, Stream.of(String.format(Locale.ROOT, "%.2f", ratio))));
        }
        System.out.println("ratio of the most rows to the fewest: wanted below " + below);
        return flat;
    }

    private static void row(String title, Stream<String> cells) {
        System.out.println(String.format("%-20s", title)
                + cells.map(cell -> String.format("%12s", cell)).collect(Collectors.joining()));
    }

    private List<Long> times(int size, Kind kind) {
        return nanos.computeIfAbsent(size, any -> new EnumMap<>(Kind.class))
                .computeIfAbsent(kind, any -> new ArrayList<>());
    }

    /** In milliseconds. */
    private double median(int size, Kind kind) {
        var sorted = times(size, kind).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return IntStream.of(middle, sorted.size() - 1 - middle)
                        .mapToLong(sorted::get)
                        .average()
                        .orElseThrow()
                / 1e6;
    }

    private static String table(int rows) {
        return "recommendation_" + rows;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
