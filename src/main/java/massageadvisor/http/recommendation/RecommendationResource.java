package massageadvisor.http.recommendation;

import com.fasterxml.jackson.databind.util.RawValue;
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
import java.util.UUID;
import massageadvisor.application.AnswerWriter;
import massageadvisor.application.CreateRecommendation;
import massageadvisor.application.EraseRecommendation;
import massageadvisor.application.ListRecommendations;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.ReadRecommendation;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.application.idempotency.IdentifyRequest;
import massageadvisor.http.access.CurrentCaller;
import massageadvisor.http.body.PageBody;
import massageadvisor.http.policy.Requires;
import massageadvisor.http.request.IdempotencyHeader;
import massageadvisor.http.request.PathId;
import massageadvisor.intake.IntakeReader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Stored recommendations. Every call waits for the database, so it runs on a worker thread. */
@Path(RecommendationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationResource {
    static final String PATH = "/v1/recommendations";

    private final CurrentCaller currentCaller;
    private final IntakeReader reader;
    private final AnswerWriter answerWriter;
    private final IdentifyRequest identifyRequest;
    private final CreateRecommendation createRecommendation;
    private final ReadRecommendation readRecommendation;
    private final ListRecommendations listRecommendations;
    private final EraseRecommendation eraseRecommendation;

    RecommendationResource(
            CurrentCaller currentCaller,
            IntakeReader reader,
            AnswerWriter answerWriter,
            IdentifyRequest identifyRequest,
            CreateRecommendation createRecommendation,
            ReadRecommendation readRecommendation,
            ListRecommendations listRecommendations,
            EraseRecommendation eraseRecommendation) {
        this.currentCaller = currentCaller;
        this.reader = reader;
        this.answerWriter = answerWriter;
        this.identifyRequest = identifyRequest;
        this.createRecommendation = createRecommendation;
        this.readRecommendation = readRecommendation;
        this.listRecommendations = listRecommendations;
        this.eraseRecommendation = eraseRecommendation;
    }

    @POST
    @Requires(Scope.RECORDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<String> create(@Context HttpHeaders headers, byte[] body) {
        var chosenKey = IdempotencyHeader.read(headers);
        var received = reader.read(body);
        var key = chosenKey.map(
                chosen -> identifyRequest.identify(chosen, "POST " + PATH, answerWriter.intake(received)));
        var result = createRecommendation.create(currentCaller.get().clinic(), received, key);
        var stored = result.resource();
        var response = ResponseBuilder.create(Status.CREATED, stored.answer())
                .header(HttpHeaders.LOCATION, PATH + "/" + stored.id());
        return IdempotencyHeader.mark(response, result).build();
    }

    @GET
    @Requires(Scope.RECORDS_READ)
    @Path("/{id}")
    public RestResponse<String> get(String id) {
        var stored = readRecommendation.read(currentCaller.get().clinic(), recommendation(id));
        return RestResponse.ok(stored.answer());
    }

    @GET
    @Requires(Scope.RECORDS_READ)
    public RestResponse<PageBody<RawValue>> list(@Context UriInfo address) {
        var clinic = currentCaller.get().clinic();
        var asked = ListQuery.of(address.getQueryParameters(), clinic);
        var page = listRecommendations.list(clinic, asked.subject(), asked.before(), asked.limit());
        return RestResponse.ok(PageBody.of(page, asked.scope(), stored -> new RawValue(stored.answer())));
    }

    /** The response has no body, so any Accept header will do. */
    @DELETE
    @Requires(Scope.RECORDS_ERASE)
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    public RestResponse<Void> erase(String id) {
        eraseRecommendation.erase(currentCaller.get().clinic(), recommendation(id));
        return RestResponse.noContent();
    }

    private static UUID recommendation(String id) {
        return PathId.parse(id).orElseThrow(NotFoundException::ofRecommendation);
    }
}
