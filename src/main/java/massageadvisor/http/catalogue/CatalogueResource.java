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
import massageadvisor.http.catalogue.CatalogueBody.BenefitBody;
import massageadvisor.http.catalogue.CatalogueBody.CauseBody;
import massageadvisor.http.catalogue.CatalogueBody.ContraindicationBody;
import massageadvisor.http.catalogue.CatalogueBody.RedFlagBody;
import massageadvisor.http.catalogue.CatalogueBody.SourceBody;
import massageadvisor.http.policy.AnyKey;
import massageadvisor.rules.book.RuleBook;

/** Serves the codes of the rule book, their effects and sources. Serialized once at startup, so it never blocks. */
@AnyKey
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Singleton
@Startup
public class CatalogueResource {
    private final Section causes;
    private final Section contraindications;
    private final Section redFlags;
    private final Section benefits;
    private final Section sources;

    CatalogueResource(RuleBook book, ObjectMapper mapper) {
        var writer = new CatalogueWriter(book);
        var vocabulary = book.vocabulary();
        causes = Section.of(
                "/v1/causes", vocabulary.causes().stream().map(writer::cause).toList(), CauseBody::code, mapper);
        contraindications = Section.of(
                "/v1/contraindications",
                vocabulary.contraindications().stream()
                        .map(writer::contraindication)
                        .toList(),
                ContraindicationBody::code,
                mapper);
        redFlags = Section.of(
                "/v1/red-flags",
                vocabulary.redFlags().stream().map(writer::redFlag).toList(),
                RedFlagBody::code,
                mapper);
        benefits = Section.of(
                "/v1/benefits",
                book.catalogue().benefits().stream().map(writer::benefit).toList(),
                BenefitBody::code,
                mapper);
        sources = Section.of(
                "/v1/sources",
                book.catalogue().sources().stream().map(writer::source).toList(),
                SourceBody::code,
                mapper);
    }

    @GET
    @Path("/causes")
    public Response listCauses(@Context Request request) {
        return causes.list(request);
    }

    @GET
    @Path("/causes/{code}")
    public Response getCause(String code, @Context Request request) {
        return causes.get(code, request);
    }

    @GET
    @Path("/contraindications")
    public Response listContraindications(@Context Request request) {
        return contraindications.list(request);
    }

    @GET
    @Path("/contraindications/{code}")
    public Response getContraindication(String code, @Context Request request) {
        return contraindications.get(code, request);
    }

    @GET
    @Path("/red-flags")
    public Response listRedFlags(@Context Request request) {
        return redFlags.list(request);
    }

    @GET
    @Path("/red-flags/{code}")
    public Response getRedFlag(String code, @Context Request request) {
        return redFlags.get(code, request);
    }

    @GET
    @Path("/benefits")
    public Response listBenefits(@Context Request request) {
        return benefits.list(request);
    }

    @GET
    @Path("/benefits/{code}")
    public Response getBenefit(String code, @Context Request request) {
        return benefits.get(code, request);
    }

    @GET
    @Path("/sources")
    public Response listSources(@Context Request request) {
        return sources.list(request);
    }

    @GET
    @Path("/sources/{code}")
    public Response getSource(String code, @Context Request request) {
        return sources.get(code, request);
    }
}
