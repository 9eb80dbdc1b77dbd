package massageadvisor.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What no answer may ever show: Java names, stack traces, SQL. */
public final class Leaks {
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\b(java|javax|jakarta|massageadvisor|quarkus|jackson|vertx|netty|fasterxml|resteasy)\\b"
                    + "|Exception|\\bat [\\w.$]+\\([\\w.]*\\)|\\bselect .+ from\\b|\\bnull pointer\\b");

    private Leaks() {}

    public static void assertNoneIn(String answer) {
        assertThat(answer).doesNotContainPattern(INSIDE);
    }
}
