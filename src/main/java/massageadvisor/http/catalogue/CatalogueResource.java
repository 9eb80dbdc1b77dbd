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
import massageadvisor.http.catalogue.CatalogueBody.BenefitBody;
import massageadvisor.http.catalogue.CatalogueBody.CauseBody;
import massageadvisor.http.catalogue.CatalogueBody.ContraindicationBody;
import massageadvisor.http.catalogue.CatalogueBody.RedFlagBody;
import massageadvisor.http.catalogue.CatalogueBody.SourceBody;
import massageadvisor.http.policy.AnyKey;
import massageadvisor.rules.book.RuleBook;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves the codes of the rule book, their effects and sources. Serialized once at startup, so it never blocks. */
@AnyKey
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Singleton
@Startup
public class CatalogueResource {
    private final CurrentVertxRequest request;
    private final Section causes;
    private final Section contraindications;
    private final Section redFlags;
    private final Section benefits;
    private final Section sources;

    CatalogueResource(CurrentVertxRequest request, RuleBook book, ObjectMapper mapper) {
        this.request = request;
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
    public RestResponse<byte[]> listCauses() {
        return causes.list(request.getCurrent());
    }

    @GET
    @Path("/causes/{code}")
    public RestResponse<byte[]> getCause(String code) {
        return causes.get(code, request.getCurrent());
    }

    @GET
    @Path("/contraindications")
    public RestResponse<byte[]> listContraindications() {
        return contraindications.list(request.getCurrent());
    }

    @GET
    @Path("/contraindications/{code}")
    public RestResponse<byte[]> getContraindication(String code) {
        return contraindications.get(code, request.getCurrent());
    }

    @GET
    @Path("/red-flags")
    public RestResponse<byte[]> listRedFlags() {
        return redFlags.list(request.getCurrent());
    }

    @GET
    @Path("/red-flags/{code}")
    public RestResponse<byte[]> getRedFlag(String code) {
        return redFlags.get(code, request.getCurrent());
    }

    @GET
    @Path("/benefits")
    public RestResponse<byte[]> listBenefits() {
        return benefits.list(request.getCurrent());
    }

    @GET
    @Path("/benefits/{code}")
    public RestResponse<byte[]> getBenefit(String code) {
        return benefits.get(code, request.getCurrent());
    }

    @GET
    @Path("/sources")
    public RestResponse<byte[]> listSources() {
        return sources.list(request.getCurrent());
    }

    @GET
    @Path("/sources/{code}")
    public RestResponse<byte[]> getSource(String code) {
        return sources.get(code, request.getCurrent());
    }
}
