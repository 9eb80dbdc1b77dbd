package massageadvisor.http.problem;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.idempotency.AlreadyCreatedException;
import massageadvisor.application.idempotency.IdempotencyKeyReusedException;
import massageadvisor.application.idempotency.RequestInProgressException;
import massageadvisor.http.policy.Open;

/** Fails in the ways in which no resource of the service should. */
@Open
@Path("/test-failures/{kind}")
public class FailingResource {
    static final String SECRET = "CANARY-OF-THE-FAILURE";

    @GET
    public String fail(@PathParam("kind") String kind) throws Exception {
        switch (kind) {
            case "runtime" -> throw new IllegalStateException(SECRET, new NullPointerException(SECRET));
            case "checked" -> throw new Exception(SECRET);
            case "error" -> throw new StackOverflowError(SECRET);
            case "gone" -> throw new ClientErrorException(SECRET, Response.Status.GONE);
            case "limited" -> throw new ClientErrorException(SECRET, Response.Status.TOO_MANY_REQUESTS);
            case "running" -> throw new RequestInProgressException();
            case "reused" -> throw new IdempotencyKeyReusedException();
            case "created" ->
                throw new AlreadyCreatedException(UUID.fromString("01a202b2-c57b-7c44-9a3e-5b0f2d81c6e7"));
            case "database" -> throw new StoreUnavailableException("SQLSTATE 57014", new SQLException(SECRET));
            case "moved" -> throw new RedirectionException(SECRET, Response.Status.FOUND, URI.create("/v1/causes"));
            case "stranger" -> throw new NotAuthorizedException(SECRET, "ApiKey");
            default -> throw new ServiceUnavailableException(SECRET, 30L);
        }
    }
}
