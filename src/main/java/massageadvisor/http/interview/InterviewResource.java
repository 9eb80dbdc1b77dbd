package massageadvisor.http.interview;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import massageadvisor.application.ConductInterview;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.http.body.JsonResponse;
import massageadvisor.http.policy.Requires;
import massageadvisor.intake.AnswersReader;
import org.jboss.resteasy.reactive.RestResponse;

/** Returns the next question for the answers so far. It may take a while, so it runs on a worker thread. */
@Requires(Scope.RECOMMEND)
@Path("/v1/interview")
@Blocking
@Singleton
@Startup
public class InterviewResource {
    private final AnswersReader reader;
    private final ConductInterview conductInterview;
    private final InterviewWriter writer;

    InterviewResource(AnswersReader reader, ConductInterview conductInterview, InterviewWriter writer) {
        this.reader = reader;
        this.conductInterview = conductInterview;
        this.writer = writer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<byte[]> next(byte[] body) {
        var step = conductInterview.next(reader.read(body));
        return JsonResponse.of(writer.write(step));
    }
}
