package massageadvisor.http.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import massageadvisor.http.header.ContentCoding;
import org.jboss.resteasy.reactive.common.types.AllWriteableMarker;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes the body of a response, compressed if the request accepts it. It runs on the thread of the operation, so that
 * a large body does not hold up the event loop. A request without Accept-Encoding costs one lookup.
 */
abstract class BodyWriter<T> implements ServerMessageBodyWriter<T>, AllWriteableMarker {
    @Provider
    static final class OfBytes extends BodyWriter<byte[]> {
        @Override
        byte[] encode(byte[] body) {
            return body;
        }
    }

    @Provider
    static final class OfText extends BodyWriter<String> {
        @Override
        byte[] encode(String body) {
            return body.getBytes(UTF_8);
        }
    }

    @Provider
    @Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
    static final class OfJson extends BodyWriter<Object> {
        private final ObjectMapper mapper;

        OfJson(ObjectMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        byte[] encode(Object body) throws JsonProcessingException {
            return mapper.writeValueAsBytes(body);
        }
    }

    abstract byte[] encode(T body) throws IOException;

    @Override
    public final void writeResponse(T body, Type genericType, ServerRequestContext request) throws IOException {
        var bytes = encode(body);
        request.serverResponse().end(mayCompress(body, bytes) ? negotiate(bytes, request) : bytes);
    }

    private static boolean mayCompress(Object body, byte[] bytes) {
        return bytes.length >= ContentCoding.MIN_BYTES && !(body instanceof ContainsSecret);
    }

    private static byte[] negotiate(byte[] bytes, ServerRequestContext request) {
        var context = ((ResteasyReactiveRequestContext) request).serverRequest().unwrap(RoutingContext.class);
        var accepted = context.request().headers();
        var response = context.response();
        if (!accepted.contains(HttpHeaders.ACCEPT_ENCODING)
                || response.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            return bytes;
        }
        ContentCoding.putVaryOn(response);
        if (!ContentCoding.acceptsGzip(accepted)) {
            return bytes;
        }
        ContentCoding.putGzipOn(response);
        return ContentCoding.gzip(bytes);
    }

    @Override
    public final boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return true;
    }

    @Override
    public final boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    /** The framework calls this only if there are writer interceptors. */
    @Override
    public final void writeTo(
            T body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(encode(body));
    }
}
