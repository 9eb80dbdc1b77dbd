import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tables of different sizes like the one that the service uses, side by side in its database. */
final class Tables {
    static final int FEWEST_ROWS = 1_000;
    private static final int ROWS_A_STEP = 20_000;

    private static final int SUBJECTS = 1_000;

    /** Big subjects have this many of every hundred rows each. */
    static final int BIG = 4;

    private static final int SHARE = 3;

    /** Small subjects have this many rows each, however many rows there are, between the oldest and the newest. */
    static final int SMALL = 4;

    private static final int FEW = 30;

    private final Connection owner;
    private final Random random;
    private final Map<Integer, List<String>> idsBySize = new TreeMap<>();

    Tables(Connection owner, Random random) {
        this.owner = owner;
        this.random = random;
    }

    List<Integer> sizes() {
        return List.copyOf(idsBySize.keySet());
    }

    /** Some ids of the table of this size, in no order. */
    List<String> ids(int size) {
        return idsBySize.get(size);
    }

    /** Makes a table of so many rows like the one that the service has filled. */
    void fill(int rows) throws SQLException {
        long from = System.nanoTime();
        execute("create table " + table(rows) + " (like recommendation including all)");
        execute("alter table " + table(rows) + " enable row level security");
        execute("alter table " + table(rows) + " force row level security");
        execute("create policy own_clinic on " + table(rows)
                + " using (clinic_id = current_setting('massage_advisor.clinic', true))");
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
                query("select count(distinct subject) || ' subjects' from " + table(rows))
                        .get(0),
                query("select pg_size_pretty(pg_total_relation_size('" + table(rows) + "'))")
                        .get(0),
                Duration.ofNanos(System.nanoTime() - from).toSeconds());
    }

    /** One row a second, the last one now; each is a copy of the stored one, but for its id and time. */
    private static String insert(int rows, int first, int last) {
        int thousandth = rows / FEWEST_ROWS;
        return """
                insert into %s
                select made.id, uuid_extract_timestamp(made.id), made.subject, kept.rule_book_version,
                       kept.rule_book_digest, kept.intake, replace(kept.answer, kept.id::text, made.id::text), kept.clinic_id
                from (select * from recommendation limit 1) kept,
                     (select uuidv7((i - %d) * interval '1 second') as id,
                             case when i %% %d = 0 and i / %d %% 100 < %d then 'small-' || i / %d %% %d
                                  when i %% 100 between 50 and %d then 'big-' || i %% %d
                                  else 'other-' || i %% %d
                             end as subject
                      from generate_series(%d, %d) i) made
                """.formatted(
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

    /** Puts the table of the service out of the way. */
    void setAsideTheServices() throws SQLException {
        execute("alter table recommendation rename to kept");
    }

    /** From now on the service uses the table of this size. */
    void use(int size) throws SQLException {
        execute("alter table " + table(size) + " rename to recommendation");
    }

    void setAside(int size) throws SQLException {
        execute("alter table recommendation rename to " + table(size));
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
