package org.trellis.portal.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.portal.pages.PlainPage;

/// Lets the forms with a list in them be larger than every other. The server's bound looks at the length that a
/// request tells, and knows one number for all addresses.
@ApplicationScoped
class LargeForms {

    private static final Pattern GROUPS = Pattern.compile("/imports/new");
    private static final Pattern PATHWAYS = Pattern.compile("/our-pathways/import");
    private static final Pattern FILES = Pattern.compile("/bulletins/[0-9a-f-]{36}/files");
    private static final Pattern PHOTOS =
            Pattern.compile("/our-grants/drafts/[0-9a-f-]{36}/files|/receipt-photos/[0-9a-f-]{36}/[0-9a-f-]{36}"
                    + "|/our-grants/[0-9a-f-]{36}/report/photos");
    private static final int BEFORE_THE_BOUND = 1 - RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT;
    private static final int AFTER_THE_BOUND = -1 - RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT;

    private final Map<Pattern, Long> largest;
    private final PlainPage pages;

    LargeForms(
            @ConfigProperty(name = "trellis.lists.largest-form") MemorySize groups,
            @ConfigProperty(name = "trellis.pathway-lists.largest-form") MemorySize pathways,
            @ConfigProperty(name = "trellis.files.largest-form") MemorySize files,
            @ConfigProperty(name = "trellis.photos.largest-form") MemorySize photos,
            PlainPage pages) {
        this.largest = Map.of(
                GROUPS,
                groups.asLongValue(),
                PATHWAYS,
                pathways.asLongValue(),
                FILES,
                files.asLongValue(),
                PHOTOS,
                photos.asLongValue());
        this.pages = pages;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseFarTooLarge, BEFORE_THE_BOUND);
        filters.register(this::raise, AFTER_THE_BOUND);
    }

    // The bytes are counted while they are read, so that the length that was told is not needed any more.
    private void refuseFarTooLarge(RoutingContext context) {
        var request = context.request();
        if (!isLarge(request)) {
            context.next();
            return;
        }
        if (length(request) > largest(request)) {
            // The rest is not read, so this connection is of no more use.
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.addEndHandler(_ -> request.connection().close());
            pages.show(context, 413, "too-large");
            return;
        }
        request.headers().remove(HttpHeaders.CONTENT_LENGTH);
        context.next();
    }

    private void raise(RoutingContext context) {
        if (isLarge(context.request())) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest(context.request()));
        }
        context.next();
    }

    private boolean isLarge(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && largest(request) > 0;
    }

    /// None for what is as small as every other request.
    private long largest(HttpServerRequest request) {
        return largest.entrySet().stream()
                .filter(one -> one.getKey().matcher(request.path()).matches())
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    private static long length(HttpServerRequest request) {
        var told = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return told == null ? 0 : Long.parseLong(told);
    }
}
