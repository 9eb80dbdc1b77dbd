package massageadvisor.http.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import massageadvisor.application.NotFoundException;
import massageadvisor.http.catalogue.CatalogueBody.ItemsBody;
import org.jboss.resteasy.reactive.RestResponse;

/** A list of the catalogue and its entries by code. */
final class Section {
    private final String path;
    private final Representation list;
    private final Map<String, Representation> entries;

    private Section(String path, Representation list, Map<String, Representation> entries) {
        this.path = path;
        this.list = list;
        this.entries = entries;
    }

    static <B> Section of(String path, List<B> bodies, Function<B, String> code, ObjectMapper mapper) {
        var entries = new LinkedHashMap<String, Representation>();
        bodies.forEach(body -> entries.put(code.apply(body), Representation.of(body, mapper)));
        return new Section(path, Representation.of(new ItemsBody(bodies), mapper), entries);
    }

    RestResponse<byte[]> list(RoutingContext context) {
        return list.answer(context);
    }

    RestResponse<byte[]> get(String code, RoutingContext context) {
        var entry = entries.get(code);
        if (entry == null) {
            throw new NotFoundException("There is no entry with this code. GET " + path + " lists all entries.");
        }
        return entry.answer(context);
    }
}
