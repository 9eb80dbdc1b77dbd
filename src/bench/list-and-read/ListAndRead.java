import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

/**
 * Measures the requests of the list and of single recommendations against tables of different sizes. The tables stand
 * in the database side by side and are renamed in turn to the one that the service uses, so that all sizes are asked of
 * the same processes in the same seconds. Started by list-and-read.sh; reads the password of the owner from its input.
 */
final class ListAndRead {
    /** Row-level security binds the owner as well. */
    private static final String DEMO_CLINIC =
            "?options=-c%20massage_advisor.clinic=00000000-0000-0000-0000-000000000001";

    private static final int WARM_UP_ROUNDS = 10;
    private static final int REQUESTS_BEFORE = 5;
    private static final int REQUESTS = 10;

    private final Random random = new Random(1);
    private final Tables tables;
    private final Requests requests;

    private ListAndRead(String url, Connection owner) {
        this.tables = new Tables(owner, random);
        this.requests = new Requests(url, random);
    }

    public static void main(String... args) throws Exception {
        var password = new String(System.in.readAllBytes()).strip();
        int most = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        double below = Double.parseDouble(args[4]);
        try (var owner = DriverManager.getConnection(args[1] + DEMO_CLINIC, "massage_advisor_owner", password)) {
            var bench = new ListAndRead(args[0], owner);
            for (long rows = Tables.FEWEST_ROWS; rows <= most; rows *= 10) {
                bench.tables.fill((int) rows);
            }
            System.exit(bench.measure(rounds).tell(below) ? 0 : 1);
        }
    }

    private Times measure(int rounds) throws Exception {
        var times = new Times();
        tables.setAsideTheServices();
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            var sizes = new ArrayList<>(tables.sizes());
            Collections.shuffle(sizes, random);
            for (int size : sizes) {
                tables.use(size);
                for (int i = -REQUESTS_BEFORE; i < REQUESTS; i++) {
                    for (var kind : Kind.values()) {
                        long taken = requests.ask(kind, tables.ids(size));
                        if (round >= 0 && i >= 0) {
                            times.add(size, kind, taken);
                        }
                    }
                }
                tables.setAside(size);
            }
        }
        return times;
    }
}
