package massageadvisor.http.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import massageadvisor.access.DefaultKey;
import massageadvisor.http.openapi.Documents;
import org.junit.jupiter.api.Test;

/** Every operation of the OpenAPI document with every variant of key: exactly the documented ones are allowed. */
@QuarkusTest
class AccessMatrixTest {
    private static final String ANY_ID = "00000000-0000-7000-8000-000000000000";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int INTERNAL_SERVER_ERROR = 500;

    /** An operation, and who may use it according to the document. */
    private record Operation(String method, String path, JsonNode security) {
        boolean isOpen() {
            return security.isEmpty();
        }

        /** One alternative names the scheme of the key, and no scope that the key lacks. */
        boolean isFor(KeyVariant key) {
            return security.valueStream()
                    .anyMatch(alternative -> alternative.has(key.scheme())
                            && alternative
                                    .path(key.scheme())
                                    .valueStream()
                                    .allMatch(role -> key.hasScope(role.asText())));
        }

        Response call(String key) {
            var request = given().header(DefaultKey.HEADER, key);
            var withBody = method.equals("POST") || method.equals("PUT")
                    ? request.contentType(ContentType.JSON).body("{}")
                    : request;
            return withBody.request(method, path.replaceAll("\\{[^}]*}", ANY_ID));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void everyOperationAllowsExactlyTheDocumentedKeys() throws IOException {
        var keys = KeyVariant.all();
        var operations = operations();

        assertThat(operations).hasSizeGreaterThan(50);
        assertThat(keys).hasSizeGreaterThan(15);
        for (var operation : operations) {
            for (var key : keys) {
                int status = operation.call(key.text()).statusCode();
                assertThat(outcome(status))
                        .as("%s with %s answered %d", operation, key, status)
                        .isEqualTo(expected(operation, key));
            }
        }
    }

    @Test
    void anUnauthenticatedCallerLearnsNothingAboutAPath() throws IOException {
        var paths = operations().stream()
                .filter(operation -> !operation.isOpen())
                .map(Operation::path)
                .distinct()
                .toList();

        assertThat(paths)
                .hasSizeGreaterThan(20)
                .allSatisfy(path -> assertThat(new Operation("OPTIONS", path, NullNode.instance)
                                .call(DefaultKey.NONE)
                                .statusCode())
                        .isEqualTo(UNAUTHORIZED));
    }

    /** Failures and rate limits say nothing about access. */
    private static String outcome(int status) {
        if (status >= INTERNAL_SERVER_ERROR || status == TOO_MANY_REQUESTS) {
            return "no answer";
        }
        return status == UNAUTHORIZED ? "not known" : status == FORBIDDEN ? "not allowed" : "let in";
    }

    private static String expected(Operation operation, KeyVariant key) {
        if (operation.isOpen()) {
            return "let in";
        }
        if (!key.isValid()) {
            return "not known";
        }
        return operation.isFor(key) ? "let in" : "not allowed";
    }

    @Test
    void everyOperationDocumentsWhoMayUseIt() throws IOException {
        var document = Documents.committed();

        for (var path : document.path("paths").properties()) {
            for (var member : path.getValue().properties()) {
                var operation = member.getValue();
                if (operation.has("operationId")) {
                    assertThat(operation.has("security")).as(path.getKey()).isTrue();
                    assertThat(answers(operation, "401"))
                            .as(path.getKey())
                            .isNotEqualTo(operation.path("security").isEmpty());
                    assertThat(answers(operation, "403")).as(path.getKey()).isEqualTo(wantsScope(operation));
                }
            }
        }
    }

    private static boolean wantsScope(JsonNode operation) {
        return operation
                .path("security")
                .valueStream()
                .anyMatch(one -> one.valueStream().anyMatch(roles -> !roles.isEmpty()));
    }

    private static boolean answers(JsonNode operation, String status) {
        return operation.path("responses").has(status);
    }

    private static List<Operation> operations() throws IOException {
        var operations = new ArrayList<Operation>();
        for (var path : Documents.committed().path("paths").properties()) {
            for (var member : path.getValue().properties()) {
                if (member.getValue().has("operationId")) {
                    var method = member.getKey().toUpperCase(Locale.ROOT);
                    var security = member.getValue().path("security");
                    operations.add(new Operation(method, path.getKey(), security));
                    if (method.equals("GET")) {
                        operations.add(new Operation("HEAD", path.getKey(), security));
                    }
                }
            }
        }
        return operations;
    }
}
