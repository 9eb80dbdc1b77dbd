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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import massageadvisor.http.catalogue.CatalogueBody.ModalityBody;
import massageadvisor.http.policy.AnyKey;
import massageadvisor.rules.book.RuleBook;

/** Serves and compares the modalities. Everything but the comparison is serialized once at startup. */
@AnyKey
@Path("/v1/modalities")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Singleton
@Startup
public class ModalityResource {
    private final Section modalities;
    private final Comparison comparison;
    private final ObjectMapper mapper;

    ModalityResource(RuleBook book, ObjectMapper mapper) {
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
    public Response listModalities(@Context Request request) {
        return modalities.list(request);
    }

    @GET
    @Path("/{code}")
    public Response getModality(String code, @Context Request request) {
        return modalities.get(code, request);
    }

    @GET
    @Path("/comparison")
    public Response compareModalities(@Context UriInfo uri, @Context Request request) {
        var codes = uri.getQueryParameters().getOrDefault("codes", List.of());
        return Representation.of(comparison.of(codes), mapper).answer(request);
    }
}
