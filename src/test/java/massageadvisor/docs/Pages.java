package massageadvisor.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages that a reader follows: README, tutorials and how-tos. */
final class Pages {
    /** They need Docker, or the client programs of PostgreSQL and a second server. */
    private static final Set<Path> NEED_MORE = Set.of(
            Path.of("docs/how-to/back-up-and-restore.md"),
            Path.of("docs/how-to/deploy-the-container.md"),
            Path.of("docs/how-to/run-on-your-own-postgresql.md"));

    private Pages() {}

    static List<Path> all() throws IOException {
        try (var tutorials = Files.list(Path.of("docs/tutorials"));
                var howTos = Files.list(Path.of("docs/how-to"))) {
            return Stream.of(Stream.of(Path.of("README.md")), tutorials, howTos)
                    .flatMap(pages -> pages)
                    .sorted()
                    .toList();
        }
    }

    /**
     * Those whose commands need nothing but a build of the service and {@code curl}, {@code jq} and {@code openssl}.
     */
    static List<Path> runnable() throws IOException {
        return all().stream().filter(page -> !NEED_MORE.contains(page)).toList();
    }
}
