package massageadvisor.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.embedded.EmbeddedDatabase;

/** Two nodes on one PostgreSQL behind a proxy that sends requests to each in turn. */
final class TwoNodes implements AutoCloseable {
    static final int COUNT = 2;

    private final EmbeddedDatabase database;
    private final RoundRobinProxy proxy = new RoundRobinProxy(COUNT);
    private final Map<Integer, PackagedService> nodes = new ConcurrentHashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private final String operator = ApiKeyToken.create(KeyKind.SECRET, UUID.randomUUID(), new SecureRandom())
            .reveal();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TwoNodes(Path folder, Map<String, String> settings) throws Exception {
        database = EmbeddedDatabase.start(folder.resolve("database"));
        database.settings().forEach((name, value) -> environment.put(variable(name), value));
        environment.put("MASSAGE_ADVISOR_PLATFORM_KEY", operator);
        environment.putAll(settings);
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /** With these settings besides those of the database. */
    static TwoNodes start(Path folder, Map<String, String> settings) throws Exception {
        var nodes = new TwoNodes(folder, settings);
        try {
            for (int node = 0; node < COUNT; node++) {
                nodes.start(node);
            }
            return nodes;
        } catch (Exception e) {
            nodes.close();
            throw e;
        }
    }

    /** Starts a node that does not run. */
    void start(int node) throws Exception {
        var service = PackagedService.launch(environment);
        nodes.put(node, service);
        proxy.set(node, service.awaitListening().address());
    }

    void kill(int node) {
        node(node).kill();
    }

    private PackagedService node(int node) {
        return Objects.requireNonNull(nodes.get(node));
    }

    /** A secret key with these scopes, of a clinic of its own, as an operator makes it. */
    String newKey(String scopes) throws Exception {
        return make(newClinicKeys(), "{\"name\": \"test\", \"scopes\": [" + scopes + "]}", "key");
    }

    /** Where the keys of a new clinic are made. */
    String newClinicKeys() throws Exception {
        return "/v1/clinics/" + make("/v1/clinics", "{\"name\": \"Test\"}", "id") + "/keys";
    }

    private String make(String path, String body, String member) throws Exception {
        var made = send(toBoth("POST", path, operator, body));
        if (made.statusCode() != 201) {
            throw new IllegalStateException(made.body());
        }
        return new ObjectMapper().readTree(made.body()).path(member).asText();
    }

    String operator() {
        return operator;
    }

    /** A request to the proxy. */
    HttpRequest.Builder toBoth(String method, String path, String key, String body) {
        return request(proxy.address(), method, path, key, body);
    }

    /** A request to this node alone. */
    HttpRequest.Builder toOne(int node, String method, String path, String key, String body) throws IOException {
        return request(node(node).address(), method, path, key, body);
    }

    private static HttpRequest.Builder request(URI address, String method, String path, String key, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(10))
                .header("X-API-Key", key)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        nodes.values().forEach(PackagedService::close);
        proxy.close();
        database.close();
    }
}
