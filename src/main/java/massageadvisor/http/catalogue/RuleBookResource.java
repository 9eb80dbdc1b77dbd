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
import massageadvisor.application.NotFoundException;
import massageadvisor.rulebook.ProofRecord;
import massageadvisor.rules.RuleBook;

/** The rules in force, with their evidence and what was proved about them. Written once, at the start. */
@Path("/v1/rule-books")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Singleton
@Startup
public class RuleBookResource {
    private final String version;
    private final Representation current;
    private final Representation verification;

    RuleBookResource(RuleBook book, ProofRecord proof, ObjectMapper mapper) {
        this.version = book.version();
        this.current = Representation.of(RuleBookWriter.write(book), mapper);
        this.verification = Representation.of(VerificationBody.of(book, proof), mapper);
    }

    @GET
    @Path("/current")
    public Response getCurrentRuleBook(@Context Request request) {
        return current.answer(request);
    }

    @GET
    @Path("/{version}")
    public Response getRuleBook(String version, @Context Request request) {
        requireThisVersion(version);
        return current.answer(request);
    }

    @GET
    @Path("/{version}/verification")
    public Response getVerification(String version, @Context Request request) {
        requireThisVersion(version);
        return verification.answer(request);
    }

    private void requireThisVersion(String asked) {
        if (!asked.equals(version)) {
            throw new NotFoundException(
                    "There is no rule book of this version; /v1/rule-books/current answers the one in force.");
        }
    }
}
