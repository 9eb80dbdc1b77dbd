package massageadvisor.http.body;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.EncodedMediaType;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Sends the bytes with the media type that JSON has: without a charset, which it has no parameter for (RFC 8259,
 * section 11). The framework adds one, or takes its time to build a response that says otherwise.
 */
@Provider
public final class JsonBodyWriter implements ServerMessageBodyWriter<JsonBody> {
    private static final EncodedMediaType PLAIN = new EncodedMediaType(MediaType.APPLICATION_JSON_TYPE) {
        @Override
        public String toString() {
            return MediaType.APPLICATION_JSON;
        }
    };

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return type == JsonBody.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == JsonBody.class;
    }

    @Override
    public void writeResponse(JsonBody body, Type generic, ServerRequestContext context) {
        ((ResteasyReactiveRequestContext) context).setResponseContentType(PLAIN);
        context.serverResponse().end(body.utf8());
    }

    @Override
    public void writeTo(
            JsonBody body,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(body.utf8());
    }
}
