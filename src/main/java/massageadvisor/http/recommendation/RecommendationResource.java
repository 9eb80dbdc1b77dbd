package massageadvisor.http.recommendation;

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
import massageadvisor.application.CreateRecommendation;
import massageadvisor.application.EraseRecommendation;
import massageadvisor.application.ListRecommendations;
import massageadvisor.application.ReadRecommendation;
import massageadvisor.intake.IntakeReader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Recommendations that are kept. Each call waits for the database, so it runs on a worker thread. */
@Path(RecommendationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationResource {
    static final String PATH = "/v1/recommendations";

    private final IntakeReader reader;
    private final CreateRecommendation createRecommendation;
    private final ReadRecommendation readRecommendation;
    private final ListRecommendations listRecommendations;
    private final EraseRecommendation eraseRecommendation;

    RecommendationResource(
            IntakeReader reader,
            CreateRecommendation createRecommendation,
            ReadRecommendation readRecommendation,
            ListRecommendations listRecommendations,
            EraseRecommendation eraseRecommendation) {
        this.reader = reader;
        this.createRecommendation = createRecommendation;
        this.readRecommendation = readRecommendation;
        this.listRecommendations = listRecommendations;
        this.eraseRecommendation = eraseRecommendation;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<String> create(byte[] body) {
        var stored = createRecommendation.create(reader.read(body));
        return ResponseBuilder.create(Status.CREATED, stored.answer())
                .header(HttpHeaders.LOCATION, PATH + "/" + stored.id())
                .build();
    }

    @GET
    @Path("/{id}")
    public RestResponse<String> get(String id) {
        var stored = readRecommendation.read(RecommendationId.parse(id));
        return RestResponse.ok(stored.answer());
    }

    @GET
    public RestResponse<String> list(@Context UriInfo address) {
        var asked = ListQuery.of(address.getQueryParameters());
        var page = listRecommendations.list(asked.subject(), asked.before(), asked.limit());
        return RestResponse.ok(PageWriter.write(page));
    }

    /** Has no body, so it can be had whatever the caller accepts. */
    @DELETE
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    public RestResponse<Void> erase(String id) {
        eraseRecommendation.erase(RecommendationId.parse(id));
        return RestResponse.noContent();
    }
}
