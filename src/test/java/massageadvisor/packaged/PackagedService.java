package massageadvisor.packaged;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, as those who run it start it. */
final class PackagedService implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    /** Each start takes half as long; what the service does stays the same. */
    private static final List<String> SOONER = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** A free port, and limits for tests that ask more than callers may; those of limits set their own. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "QUARKUS_HTTP_PORT", "0",
            "MASSAGE_ADVISOR_LIMITS_REQUESTS_PER_KEY", "1000000000",
            "MASSAGE_ADVISOR_LIMITS_REQUESTS_PER_ADDRESS", "1000000000");

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final Path printed;
    private volatile String key = "demo";
    private final HttpClient client = HttpClient.newHttpClient();

    private PackagedService(Process process, Path log, Path printed) {
        this.process = process;
        this.log = log;
        this.printed = printed;
    }

    /** Starts a service on the embedded database of this folder, and waits until it listens. */
    static PackagedService start(Path dataFolder) throws Exception {
        return launch(Map.of("MASSAGE_ADVISOR_DATA_DIR", dataFolder.toString())).awaitListening();
    }

    /** Starts the process with these variables and waits for nothing. */
    static PackagedService launch(Map<String, String> environment, String... arguments) throws IOException {
        Files.createDirectories(Path.of("target", "packaged"));
        var log = Files.createTempFile(Path.of("target", "packaged"), "service-", ".log");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(SOONER);
        command.addAll(List.of("-Xmx256m", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var printed = Path.of(log + ".out");
        var builder = new ProcessBuilder(command)
                .redirectError(log.toFile())
                .redirectOutput(
                        arguments.length == 0 ? Redirect.appendTo(log.toFile()) : Redirect.to(printed.toFile()));
        builder.environment().putAll(DEFAULTS);
        builder.environment().putAll(environment);
        return new PackagedService(builder.start(), log, printed);
    }

    PackagedService awaitListening() throws Exception {
        return awaitOutput(ADDRESS.pattern());
    }

    /** Waits until the log has this. */
    PackagedService awaitOutput(String pattern) throws Exception {
        var expected = Pattern.compile(pattern);
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!expected.matcher(output()).find()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The service does not start:\n" + output());
            }
            Thread.sleep(20);
        }
        return this;
    }

    /** What a command wrote to standard output. */
    String printed() throws IOException {
        return Files.readString(printed);
    }

    /** Calls with this key from now on; with {@code demo} before. */
    PackagedService as(String otherKey) {
        key = otherKey;
        return this;
    }

    String output() throws IOException {
        return Files.readString(log);
    }

    /** Where it listens. */
    URI address() throws IOException {
        return at("");
    }

    private URI at(String path) throws IOException {
        var address = ADDRESS.matcher(output());
        if (!address.find()) {
            throw new IllegalStateException("the service does not listen");
        }
        return URI.create(address.group(1) + path);
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(at(path)).header("X-API-Key", key);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return client.send(request(path).DELETE().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    boolean isReady() throws IOException, InterruptedException {
        return get("/q/health/ready").statusCode() == 200;
    }

    /** Waits until the service says what is expected of its readiness, or fails. */
    void awaitReady(boolean expected) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (isReady() != expected) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not as expected in time:\n" + output());
            }
            Thread.sleep(20);
        }
    }

    /** As the system does when memory is short: no time to do anything. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** As an orchestrator does. */
    void askToStop() {
        process.destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int awaitExit() {
        return process.onExit()
                .orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    @Override
    public void close() {
        askToStop();
        awaitExit();
    }
}
