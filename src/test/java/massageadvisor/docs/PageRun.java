package massageadvisor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** Runs the commands of a page, one after the other in one shell, in a folder that looks like the repository. */
final class PageRun {
    private static final Path READER = Path.of("src/test/resources/docs/reader.sh");
    private static final List<Path> USED =
            List.of(Path.of("target/quarkus-app"), Path.of("src/main/resources/rules"), Path.of("docs"));

    /** What the pages ask of a reader; .ci/run installs what is missing. */
    private static final List<String> PROGRAMS = List.of("bash", "curl", "jq", "openssl");

    /** What starts the service; a page without it needs one that runs already. */
    private static final Pattern START = Pattern.compile("quarkus:run|quarkus-run\\.jar\\R");

    private final Path folder;
    private final Path repository;

    /** The folder is empty. Skips the test where a program is missing that the pages ask for. */
    PageRun(Path folder) throws IOException, InterruptedException {
        PROGRAMS.forEach(program -> assumeTrue(isInstalled(program), program));
        this.folder = folder;
        repository = Files.createDirectory(folder.resolve("repository"));
        for (var used : USED) {
            Files.createDirectories(repository.resolve(used).getParent());
            run(List.of("cp", "-r", used.toString(), repository.resolve(used).toString()));
        }
    }

    /** The folder in which the commands run. */
    Path repository() {
        return repository;
    }

    /** Fails if a command does, or if one prints something else than the page shows below it. */
    void run(Path page) throws IOException, InterruptedException {
        var blocks = Block.of(page);
        var commands = new ArrayList<Integer>();
        var script = new StringBuilder("set -euo pipefail\n. " + READER.toAbsolutePath() + "\n");
        if (blocks.stream()
                .noneMatch(block ->
                        block.is(Block.COMMANDS) && START.matcher(block.text()).find())) {
            script.append("start_service\n");
        }
        for (int block = 0; block < blocks.size(); block++) {
            if (blocks.get(block).is(Block.COMMANDS)) {
                commands.add(block);
                Files.writeString(
                        folder.resolve(block + ".sh"), blocks.get(block).text());
                script.append("block=%1$s/%2$d\n. $block.sh >$block.out\n".formatted(folder, block));
            }
        }
        assertThat(commands).as("commands of " + page).isNotEmpty();
        var printed = run(List.of("bash", "-c", script.toString()));
        var shownWrongly = new SoftAssertions();
        for (int block : commands) {
            var output = folder.resolve(block + ".out");
            assertThat(output)
                    .as("%s ends at%n%s%n%s", page, blocks.get(block).text(), printed)
                    .exists();
            if (block + 1 < blocks.size() && blocks.get(block + 1).is(Block.OUTPUT)) {
                shownWrongly
                        .assertThat(Files.readString(output))
                        .as("%s, what this prints: %s", page, blocks.get(block).text())
                        .matches(text -> ShownOutput.shows(blocks.get(block + 1).text(), text), "shown correctly");
            }
        }
        shownWrongly.assertAll();
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        if (command.get(0).equals("bash")) {
            builder.directory(repository.toFile());
        }
        builder.environment().put("FOLDER", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PORT", Integer.toString(freePort()));
        var process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends in time").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
        return Files.readString(log.toPath());
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
