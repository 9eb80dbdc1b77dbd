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
import massageadvisor.application.access.clinics.ReadClinic;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.http.body.PageBody;
import massageadvisor.http.policy.Requires;
import org.jboss.resteasy.reactive.RestResponse;

/** Manages the keys of any clinic, for the platform; a new clinic gets its first key here. */
@Path(ClinicKeyResource.PATH)
@Requires(Scope.PLATFORM_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class ClinicKeyResource {
    static final String PATH = "/v1/clinics/{clinicId}/keys";

    private final ReadClinic readClinic;
    private final Keys keys;

    ClinicKeyResource(ReadClinic readClinic, Keys keys) {
        this.readClinic = readClinic;
        this.keys = keys;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<NewKeyBody> create(String clinicId, @Context HttpHeaders headers, byte[] body) {
        var clinic = existing(clinicId);
        return keys.create(clinic, headers, body, PATH.replace("{clinicId}", clinic.toString()));
    }

    @GET
    public RestResponse<PageBody<KeyBody>> list(String clinicId, @Context UriInfo address) {
        return keys.list(existing(clinicId), address, PATH);
    }

    @GET
    @Path("/{keyId}")
    public RestResponse<KeyBody> get(String clinicId, String keyId) {
        return keys.get(existing(clinicId), keyId);
    }

    /** The response has no body, so any Accept header is acceptable. */
    @DELETE
    @Path("/{keyId}")
    @Produces(MediaType.WILDCARD)
    public RestResponse<Void> revoke(String clinicId, String keyId) {
        return keys.revoke(existing(clinicId), keyId);
    }

    private ClinicId existing(String clinicId) {
        return readClinic.read(ClinicResource.id(clinicId)).id();
    }
}
