package massageadvisor.http.clinic;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.clinics.CreateClinic;
import massageadvisor.application.access.clinics.ListClinics;
import massageadvisor.application.access.clinics.ReadClinic;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.application.idempotency.IdentifyRequest;
import massageadvisor.http.body.PageBody;
import massageadvisor.http.policy.Requires;
import massageadvisor.http.request.CursorScope;
import massageadvisor.http.request.IdempotencyHeader;
import massageadvisor.http.request.PageRequest;
import massageadvisor.http.request.PathId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Manages clinics, for the platform. */
@Path(ClinicResource.PATH)
@Requires(Scope.PLATFORM_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class ClinicResource {
    static final String PATH = "/v1/clinics";
    private static final CursorScope LIST = new CursorScope(PATH, ClinicId.PLATFORM);

    private final ClinicReader reader;
    private final IdentifyRequest identifyRequest;
    private final CreateClinic createClinic;
    private final ReadClinic readClinic;
    private final ListClinics listClinics;

    ClinicResource(
            ClinicReader reader,
            IdentifyRequest identifyRequest,
            CreateClinic createClinic,
            ReadClinic readClinic,
            ListClinics listClinics) {
        this.reader = reader;
        this.identifyRequest = identifyRequest;
        this.createClinic = createClinic;
        this.readClinic = readClinic;
        this.listClinics = listClinics;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ClinicBody> create(@Context HttpHeaders headers, byte[] body) {
        var chosenKey = IdempotencyHeader.read(headers);
        var name = reader.read(body);
        var idempotencyKey = chosenKey.map(chosen -> identifyRequest.identify(chosen, "POST " + PATH, name));
        var result = createClinic.create(name, idempotencyKey);
        var clinic = result.resource();
        var response = ResponseBuilder.create(Status.CREATED, ClinicBody.of(clinic))
                .header(HttpHeaders.LOCATION, PATH + "/" + clinic.id());
        return IdempotencyHeader.mark(response, result).build();
    }

    @GET
    public RestResponse<PageBody<ClinicBody>> list(@Context UriInfo address) {
        var asked = PageRequest.of(address.getQueryParameters(), LIST);
        return RestResponse.ok(PageBody.of(listClinics.list(asked.before(), asked.limit()), LIST, ClinicBody::of));
    }

    @GET
    @Path("/{clinicId}")
    public RestResponse<ClinicBody> get(String clinicId) {
        return RestResponse.ok(ClinicBody.of(readClinic.read(id(clinicId))));
    }

    static ClinicId id(String clinicId) {
        return PathId.parse(clinicId).map(ClinicId::new).orElseThrow(NotFoundException::ofClinic);
    }
}
