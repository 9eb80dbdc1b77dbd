package massageadvisor.http.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpHeaders;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import massageadvisor.application.NotFoundException;
import massageadvisor.http.header.Caching;
import massageadvisor.http.header.Vary;
import massageadvisor.http.policy.Open;
import massageadvisor.rules.vocabulary.Coded;

/** The page that the type of a problem points to: HTML for people, JSON for programs. */
@Open
@Path("/problems/{code}")
@NonBlocking
public class ProblemPageResource {
    private final CurrentVertxRequest request;

    ProblemPageResource(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The description of one kind of problem. */
    public record ProblemPage(String code, String title, int status, String meaning, String remedy) {}

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(ProblemPage problem);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String html(String code) {
        return Templates.page(page(code)).render();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ProblemPage json(String code) {
        return page(code);
    }

    private ProblemPage page(String code) {
        var problem = Coded.find(ProblemCode.class, code)
                .orElseThrow(() -> new NotFoundException("There is no problem with this code."));
        var response = request.getCurrent().response();
        Caching.ONE_HOUR.putOn(response);
        Vary.add(response, HttpHeaders.ACCEPT);
        return new ProblemPage(
                problem.code(),
                Messages.title(problem),
                problem.status(),
                Messages.meaning(problem),
                Messages.remedy(problem));
    }
}
