package massageadvisor.http.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import massageadvisor.http.catalogue.CatalogueBody.ModalityBody;
import massageadvisor.http.policy.AnyKey;
import massageadvisor.rules.book.RuleBook;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves and compares the modalities. Everything but the comparison is serialized once at startup. */
@AnyKey
@Path("/v1/modalities")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Singleton
@Startup
public class ModalityResource {
    private final CurrentVertxRequest request;
    private final Section modalities;
    private final Comparison comparison;
    private final ObjectMapper mapper;

    ModalityResource(CurrentVertxRequest request, RuleBook book, ObjectMapper mapper) {
        this.request = request;
        var writer = new CatalogueWriter(book);
        this.modalities = Section.of(
                "/v1/modalities",
                book.catalogue().modalities().stream().map(writer::modality).toList(),
                ModalityBody::code,
                mapper);
        this.comparison = new Comparison(book);
        this.mapper = mapper;
    }

    @GET
    public RestResponse<byte[]> listModalities() {
        return modalities.list(request.getCurrent());
    }

    @GET
    @Path("/{code}")
    public RestResponse<byte[]> getModality(String code) {
        return modalities.get(code, request.getCurrent());
    }

    @GET
    @Path("/comparison")
    public RestResponse<byte[]> compareModalities(@Context UriInfo uri) {
        var codes = uri.getQueryParameters().getOrDefault("codes", List.of());
        return Representation.of(comparison.of(codes), mapper).answer(request.getCurrent());
    }
}
