import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Requests to the service; each tells how many nanoseconds it took. */
final class Requests {
    private static final int PAGE = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final Random random;

    Requests(String url, Random random) {
        this.url = url;
        this.random = random;
    }

    /** One request of this kind; the ids are of recommendations that are there. */
    long ask(Kind kind, List<String> ids) throws IOException, InterruptedException {
        return switch (kind) {
            case LIST -> get("", PAGE, "");
            case BIG_SUBJECT -> list("big-" + random.nextInt(Tables.BIG));
            case SMALL_SUBJECT -> list("small-" + random.nextInt(Tables.SMALL));
            case READ -> {
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
                .header("X-API-Key", "demo")
                .timeout(Duration.ofSeconds(10))
                .build();
        long from = System.nanoTime();
        var response = client.send(request, BodyHandlers.ofString());
        long taken = System.nanoTime() - from;
        int found = response.body().split("\"createdAt\"", -1).length - 1;
        if (response.statusCode() != 200
                || found != expected
                || !response.body().contains(id)) {
            throw new IOException(address + ": status " + response.statusCode() + ", " + found + " recommendations");
        }
        return taken;
    }
}
