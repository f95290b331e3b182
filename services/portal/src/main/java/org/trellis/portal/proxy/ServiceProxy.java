package org.trellis.portal.proxy;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.trellis.portal.services.ProblemBody;

/// The one door to the services' APIs: `/api/<service>/v1/…`, and its description at `/api/<service>/openapi`. What a
/// standard wants at an address of its own, as a feed, is led from there to where its service has it.
///
/// Nothing else of a service can be reached from outside, its metrics and health least of all.
@ApplicationScoped
class ServiceProxy {

    // Before sign-in: a partner's token is the service's to judge, and a browser's session has no part in it.
    private static final int BEFORE_SIGN_IN = -900;
    private static final int MOST_CONNECTIONS = 100;
    private static final int MOST_WAITING = 500;
    private static final int IDLE_SECONDS = 60;
    private static final int NOT_MODIFIED = 304;

    private final Vertx vertx;
    private final ProxySettings settings;

    ServiceProxy(Vertx vertx, ProxySettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    void register(@Observes Router router) {
        settings.services().forEach((name, url) -> {
            router.route("/api/" + name + "/v1/*")
                    .order(BEFORE_SIGN_IN)
                    .handler(plain(to(url, UnaryOperator.identity())));
            router.route(HttpMethod.GET, "/api/" + name + "/openapi")
                    .order(BEFORE_SIGN_IN)
                    .handler(plain(to(url, _ -> "/q/openapi")));
        });
        settings.feeds()
                .forEach((address, feed) -> router.route("/api/" + address + "*")
                        .order(BEFORE_SIGN_IN)
                        .handler(plain(to(settings.services().get(feed.service()), feed.moved("/api/" + address)))));
        router.route("/api/*").order(BEFORE_SIGN_IN + 1).handler(ServiceProxy::notFound);
    }

    private HttpProxy to(URI url, UnaryOperator<String> address) {
        var secure = "https".equals(url.getScheme());
        var port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
        var client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setSsl(secure)
                        .setConnectTimeout(1000)
                        .setIdleTimeout(IDLE_SECONDS)
                        .setIdleTimeoutUnit(TimeUnit.SECONDS)
                        .setMaxWaitQueueSize(MOST_WAITING),
                new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(port, url.getHost())
                .addInterceptor(new Passage(address, settings.largestBody().asLongValue()));
    }

    // A path that is written another way than it is read ("/v1/../q/metrics") would leave the door it came in by.
    private static Handler<RoutingContext> plain(HttpProxy proxy) {
        return context -> {
            if (context.normalizedPath().equals(context.request().path())) {
                context.addHeadersEndHandler(_ -> promisesNoBody(context.response()));
                proxy.handle(context.request());
            } else {
                notFound(context);
            }
        };
    }

    // "Not modified" has no body. Clients that believe a length, or wait for a first chunk, would read what never
    // comes.
    private static void promisesNoBody(HttpServerResponse response) {
        if (response.getStatusCode() == NOT_MODIFIED) {
            response.headers().remove(HttpHeaders.TRANSFER_ENCODING).remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    private static void notFound(RoutingContext context) {
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", ProblemBody.TYPE)
                .end(ProblemBody.of(404, "not-found", "There is nothing here."));
    }
}
