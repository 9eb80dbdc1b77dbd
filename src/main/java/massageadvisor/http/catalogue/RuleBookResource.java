package massageadvisor.http.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import massageadvisor.application.CompareRuleBooks;
import massageadvisor.http.policy.AnyKey;
import massageadvisor.rulebook.RuleBookRegistry;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves the known rule books, their verification and their differences. */
@AnyKey
@Path("/v1/rule-books")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Singleton
@Startup
public class RuleBookResource {
    private final CurrentVertxRequest request;
    private final RuleBookShelf shelf;
    private final CompareRuleBooks compareRuleBooks;
    private final ObjectMapper mapper;

    RuleBookResource(
            CurrentVertxRequest request,
            RuleBookRegistry books,
            CompareRuleBooks compareRuleBooks,
            ObjectMapper mapper) {
        this.request = request;
        this.shelf = RuleBookShelf.of(books, mapper);
        this.compareRuleBooks = compareRuleBooks;
        this.mapper = mapper;
    }

    @GET
    public RestResponse<byte[]> listRuleBooks() {
        return shelf.list().answer(request.getCurrent());
    }

    @GET
    @Path("/current")
    public RestResponse<byte[]> getCurrentRuleBook() {
        return shelf.current().answer(request.getCurrent());
    }

    @GET
    @Path("/{version}")
    public RestResponse<byte[]> getRuleBook(String version) {
        return shelf.get(version).rules().answer(request.getCurrent());
    }

    @GET
    @Path("/{version}/verification")
    public RestResponse<byte[]> getVerification(String version) {
        return shelf.get(version).verification().answer(request.getCurrent());
    }

    @GET
    @Path("/{version}/diff/{other}")
    public CompletionStage<RestResponse<byte[]>> compareRuleBooks(String version, String other) {
        var context = request.getCurrent();
        var before = shelf.get(version).book();
        var after = shelf.get(other).book();
        return compareRuleBooks
                .compare(before, after)
                .thenApply(diff -> Representation.of(DiffBody.of(before, after, diff), mapper)
                        .answer(context));
    }
}
