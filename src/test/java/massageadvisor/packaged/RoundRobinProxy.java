package massageadvisor.packaged;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Sends each request to the next node, also to one that is gone: then the caller gets a 502. */
final class RoundRobinProxy implements AutoCloseable {
    private static final int SECONDS_TO_START = 10;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicReferenceArray<SocketAddress> nodes;
    private final int port;

    RoundRobinProxy(int count) throws Exception {
        nodes = new AtomicReferenceArray<>(count);
        var client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(100));
        var proxy = HttpProxy.reverseProxy(client)
                .origin(OriginRequestProvider.selector(
                        request -> Future.succeededFuture(nodes.get(turn.getAndIncrement() % count))));
        port = vertx.createHttpServer()
                .requestHandler(proxy)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(SECONDS_TO_START, TimeUnit.SECONDS)
                .actualPort();
    }

    void set(int node, URI address) {
        nodes.set(node, SocketAddress.inetSocketAddress(address.getPort(), address.getHost()));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
