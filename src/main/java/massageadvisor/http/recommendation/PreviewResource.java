package massageadvisor.http.recommendation;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import massageadvisor.application.PreviewRecommendation;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.http.body.JsonResponse;
import massageadvisor.http.policy.Requires;
import massageadvisor.intake.IntakeReader;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Recommends for an intake and stores nothing. It never blocks, so it runs on the event loop; it is created at startup,
 * so that the first request does not wait for the rule book to be encoded.
 */
@Requires(Scope.RECOMMEND)
@Path("/v1/recommendations/preview")
@NonBlocking
@Singleton
@Startup
public class PreviewResource {
    private final IntakeReader reader;
    private final PreviewRecommendation previewRecommendation;
    private final RecommendationWriter writer;

    PreviewResource(IntakeReader reader, PreviewRecommendation previewRecommendation, RecommendationWriter writer) {
        this.reader = reader;
        this.previewRecommendation = previewRecommendation;
        this.writer = writer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<byte[]> preview(byte[] body) {
        var recommendation = previewRecommendation.preview(reader.read(body));
        return JsonResponse.of(writer.preview(recommendation));
    }
}
