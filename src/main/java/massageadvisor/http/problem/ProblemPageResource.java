package massageadvisor.http.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import massageadvisor.application.NotFoundException;
import massageadvisor.http.policy.Open;
import massageadvisor.rules.vocabulary.Coded;
import org.jboss.resteasy.reactive.Cache;

/** The page that the type of a problem points to: HTML for people, JSON for programs. */
@Open
@Path("/problems/{code}")
@NonBlocking
@Cache(maxAge = ProblemPageResource.ONE_HOUR_SECONDS)
public class ProblemPageResource {
    static final int ONE_HOUR_SECONDS = 3_600;

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

    private static ProblemPage page(String code) {
        var problem = Coded.find(ProblemCode.class, code)
                .orElseThrow(() -> new NotFoundException("There is no problem with this code."));
        return new ProblemPage(
                problem.code(),
                Messages.title(problem),
                problem.status(),
                Messages.meaning(problem),
                Messages.remedy(problem));
    }
}
