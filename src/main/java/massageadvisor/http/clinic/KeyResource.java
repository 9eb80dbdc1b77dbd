package massageadvisor.http.clinic;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.http.access.CurrentCaller;
import massageadvisor.http.body.PageBody;
import massageadvisor.http.policy.Requires;
import org.jboss.resteasy.reactive.RestResponse;

/** Manages the keys of the caller's own clinic or, for a platform key, those of the platform. */
@Path(KeyResource.PATH)
@Requires({Scope.CLINIC_ADMIN, Scope.PLATFORM_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {
    static final String PATH = "/v1/keys";

    private final CurrentCaller currentCaller;
    private final Keys keys;

    KeyResource(CurrentCaller currentCaller, Keys keys) {
        this.currentCaller = currentCaller;
        this.keys = keys;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<NewKeyBody> create(@Context HttpHeaders headers, byte[] body) {
        return keys.create(own(), headers, body, PATH);
    }

    @GET
    public RestResponse<PageBody<KeyBody>> list(@Context UriInfo address) {
        return keys.list(own(), address, PATH);
    }

    @GET
    @Path("/{keyId}")
    public RestResponse<KeyBody> get(String keyId) {
        return keys.get(own(), keyId);
    }

    /** The response has no body, so any Accept header is acceptable. */
    @DELETE
    @Path("/{keyId}")
    @Produces(MediaType.WILDCARD)
    public RestResponse<Void> revoke(String keyId) {
        return keys.revoke(own(), keyId);
    }

    private ClinicId own() {
        return currentCaller.get().clinic();
    }
}
