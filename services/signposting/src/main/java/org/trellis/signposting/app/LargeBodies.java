package org.trellis.signposting.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets files be larger than every other request. The server's bound looks at the length that a request tells, and
/// knows one number for all addresses.
@ApplicationScoped
class LargeBodies {

    private static final int BEFORE_THE_BOUND = 1 - RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT;
    private static final int AFTER_THE_BOUND = -1 - RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT;

    private final String path;
    private final long largest;

    LargeBodies(
            @ConfigProperty(name = "quarkus.rest.path") String root,
            @ConfigProperty(name = "trellis.attachments.largest-body") MemorySize largest) {
        this.path = root + "/attachments";
        this.largest = largest.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::hideTheLength, BEFORE_THE_BOUND);
        filters.register(this::raise, AFTER_THE_BOUND);
    }

    // The bytes are counted while they are read. One that tells that it is far too large is left to the usual bound.
    private void hideTheLength(RoutingContext context) {
        var told = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (isFile(context) && told != null && Long.parseLong(told) <= largest) {
            context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        context.next();
    }

    private void raise(RoutingContext context) {
        if (isFile(context)) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest);
        }
        context.next();
    }

    private boolean isFile(RoutingContext context) {
        return context.request().method() == HttpMethod.POST
                && context.request().path().equals(path);
    }
}
