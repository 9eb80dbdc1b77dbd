package massageadvisor.http.problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import massageadvisor.Regeneration;
import massageadvisor.input.ErrorCode;
import org.junit.jupiter.api.Test;

/** The page of the problems is made of the same texts as the answers. */
class ProblemsPageTest {
    private static final String HEAD = """
            # Problems

            <!-- Generated from the service's messages: mvn verify -Dregenerate. Do not edit. -->

            Every error response has a body of type `application/problem+json` (RFC 9457). Its `code` never changes. Its `type`
            is the URI of a page about the problem, `/problems/{code}`, as HTML for people and JSON for programs. Its
            `requestId` is also in the header `X-Request-Id` and in the log.
            """;

    @Test
    void isWhatTheServiceSays() throws IOException {
        var problems = Arrays.stream(ProblemCode.values())
                .map(code -> "\n### %s\n\n%d: %s. %s\n\n%s\n"
                        .formatted(
                                code.code(),
                                code.status(),
                                Messages.title(code),
                                Messages.meaning(code),
                                Messages.remedy(code)))
                .collect(Collectors.joining());

        Regeneration.check(
                Path.of("docs/reference/problems.md"),
                HEAD + "\n## Problem codes\n" + problems + "\n## Field error codes\n\n"
                        + "`invalid-request` lists **all** errors at once in `errors`, each with a JSON `pointer` into the body or"
                        + " the name of a `parameter`. If there are more than 200, only the first 200 are listed, and "
                        + "`detail` has their number. Messages refer to long lists of known codes by the path of the"
                        + " list.\n\n" + fieldErrors());
    }

    private static String fieldErrors() {
        var messages = ResourceBundle.getBundle("messages.errors");
        return Arrays.stream(ErrorCode.values())
                .map(code -> "- `" + code.code() + "`: "
                        + messages.getString(code.code())
                                .replace("{0}", "*limit*")
                                .replace("{1}", "*limit*") + "\n")
                .collect(Collectors.joining());
    }
}
