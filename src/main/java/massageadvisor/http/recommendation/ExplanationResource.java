package massageadvisor.http.recommendation;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import massageadvisor.application.ExplainRecommendation;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.http.body.JsonResponse;
import massageadvisor.http.policy.Requires;
import massageadvisor.intake.IntakeReader;
import org.jboss.resteasy.reactive.RestResponse;

/** Explains the recommendation for an intake and stores nothing. It can be slow, so it runs on a worker thread. */
@Requires(Scope.RECOMMEND)
@Path("/v1/recommendations/explanation")
@Blocking
@Singleton
public class ExplanationResource {
    private final IntakeReader reader;
    private final ExplainRecommendation explainRecommendation;
    private final ExplanationWriter writer;

    ExplanationResource(IntakeReader reader, ExplainRecommendation explainRecommendation, ExplanationWriter writer) {
        this.reader = reader;
        this.explainRecommendation = explainRecommendation;
        this.writer = writer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<byte[]> explain(byte[] body) {
        var explained = explainRecommendation.explain(reader.read(body));
        return JsonResponse.of(writer.write(explained));
    }
}
