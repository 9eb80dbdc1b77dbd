package massageadvisor.http.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import massageadvisor.application.CompareRuleBooks;
import massageadvisor.http.policy.AnyKey;
import massageadvisor.rulebook.RuleBookRegistry;

/** Serves the known rule books, their verification and their differences. */
@AnyKey
@Path("/v1/rule-books")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Singleton
@Startup
public class RuleBookResource {
    private final RuleBookShelf shelf;
    private final CompareRuleBooks compareRuleBooks;
    private final ObjectMapper mapper;

    RuleBookResource(RuleBookRegistry books, CompareRuleBooks compareRuleBooks, ObjectMapper mapper) {
        this.shelf = RuleBookShelf.of(books, mapper);
        this.compareRuleBooks = compareRuleBooks;
        this.mapper = mapper;
    }

    @GET
    public Response listRuleBooks(@Context Request request) {
        return shelf.list().answer(request);
    }

    @GET
    @Path("/current")
    public Response getCurrentRuleBook(@Context Request request) {
        return shelf.current().answer(request);
    }

    @GET
    @Path("/{version}")
    public Response getRuleBook(String version, @Context Request request) {
        return shelf.get(version).rules().answer(request);
    }

    @GET
    @Path("/{version}/verification")
    public Response getVerification(String version, @Context Request request) {
        return shelf.get(version).verification().answer(request);
    }

    @GET
    @Path("/{version}/diff/{other}")
    public CompletionStage<Response> compareRuleBooks(String version, String other, @Context Request request) {
        var before = shelf.get(version).book();
        var after = shelf.get(other).book();
        return compareRuleBooks
                .compare(before, after)
                .thenApply(diff -> Representation.of(DiffBody.of(before, after, diff), mapper)
                        .answer(request));
    }
}
