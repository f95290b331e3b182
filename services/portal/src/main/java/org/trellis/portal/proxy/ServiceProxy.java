package org.trellis.portal.proxy;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.trellis.portal.services.ProblemBody;

/// The one door to the services' APIs: `/api/<service>/v1/…`, and its description at `/api/<service>/openapi`.
///
/// Nothing else of a service can be reached from outside, its metrics and health least of all.
@ApplicationScoped
class ServiceProxy {

    // Before sign-in: a partner's token is the service's to judge, and a browser's session has no part in it.
    private static final int BEFORE_SIGN_IN = -900;
    private static final int MOST_CONNECTIONS = 100;
    private static final int MOST_WAITING = 500;
    private static final int IDLE_SECONDS = 60;

    private final Vertx vertx;
    private final ProxySettings settings;

    ServiceProxy(Vertx vertx, ProxySettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    void register(@Observes Router router) {
        settings.services().forEach((name, url) -> {
            router.route("/api/" + name + "/v1/*").order(BEFORE_SIGN_IN).handler(plain(to(url, null)));
            router.route(HttpMethod.GET, "/api/" + name + "/openapi")
                    .order(BEFORE_SIGN_IN)
                    .handler(plain(to(url, "/q/openapi")));
        });
        router.route("/api/*").order(BEFORE_SIGN_IN + 1).handler(ServiceProxy::notFound);
    }

    private HttpProxy to(URI url, String path) {
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
                .addInterceptor(new Passage(path, settings.largestBody().asLongValue()));
    }

    // A path that is written another way than it is read ("/v1/../q/metrics") would leave the door it came in by.
    private static Handler<RoutingContext> plain(HttpProxy proxy) {
        return context -> {
            if (context.normalizedPath().equals(context.request().path())) {
                proxy.handle(context.request());
            } else {
                notFound(context);
            }
        };
    }

    private static void notFound(RoutingContext context) {
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", ProblemBody.TYPE)
                .end(ProblemBody.of(404, "not-found", "There is nothing here."));
    }
}
