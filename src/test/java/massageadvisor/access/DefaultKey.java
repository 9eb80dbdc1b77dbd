package massageadvisor.access;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import massageadvisor.application.access.clinics.ClinicId;

/** Sends a key of the demo clinic with every request of a test that says nothing about a key. */
public class DefaultKey implements QuarkusTestBeforeEachCallback {
    public static final String HEADER = "X-API-Key";

    /** As the key of a request: it is sent without one. */
    public static final String NONE = "none";

    private static final String KEPT = "test-database.key";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(DefaultKey::send);
    }

    private static Response send(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        if (!request.getHeaders().hasHeaderWithName(HEADER)) {
            request.header(HEADER, text());
        } else if (request.getHeaders().getValue(HEADER).equals(NONE)) {
            request.removeHeader(HEADER);
        }
        return context.next(request, response);
    }

    /** The key, made once for all starts of the service. */
    public static synchronized String text() {
        var kept = System.getProperty(KEPT);
        if (kept == null) {
            kept = TestKeys.newKey(ClinicId.DEMO).reveal();
            System.setProperty(KEPT, kept);
        }
        return kept;
    }
}
