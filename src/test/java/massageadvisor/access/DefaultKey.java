package massageadvisor.access;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import massageadvisor.application.access.clinics.ClinicId;

/** Adds a key of the demo clinic to every request of a test that sets no key itself. */
public class DefaultKey implements QuarkusTestBeforeEachCallback {
    public static final String HEADER = "X-API-Key";

    /** With this text as its key, a request is sent without a key. */
    public static final String NONE = "none";

    private static final String PROPERTY = "test-database.key";

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

    /** Returns the key, which is created once for all starts of the service. */
    public static synchronized String text() {
        var key = System.getProperty(PROPERTY);
        if (key == null) {
            key = TestKeys.newKey(ClinicId.DEMO).reveal();
            System.setProperty(PROPERTY, key);
        }
        return key;
    }
}
