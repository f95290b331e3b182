package org.trellis.portal.proxy;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ProblemBody;
import org.trellis.portal.services.WithoutTokens;

/// What may pass on the way to a service: the bearer token, not the cookies, and a body of bounded length.
final class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final List<String> SAID_BY_CALLERS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Real-IP");

    private final UnaryOperator<String> address;
    private final long largestBody;

    /// `address`: what a caller's path and query are called there.
    Passage(UnaryOperator<String> address, long largestBody) {
        this.address = address;
        this.largestBody = largestBody;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        request.setURI(address.apply(request.getURI()));
        header(request);
        var body = request.getBody();
        if (body == null || body.length() == 0) {
            return send(context);
        }
        if (body.length() > largestBody) {
            return Future.succeededFuture(tooLarge(request));
        }
        if (body.length() < 0) {
            request.setBody(Body.body(new BoundedBody(body.stream(), largestBody)));
        }
        return send(context);
    }

    private static Future<ProxyResponse> send(ProxyContext context) {
        return context.sendRequest().recover(failure -> Future.succeededFuture(failed(context.request(), failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        context.response().headers().remove(HttpHeaders.SET_COOKIE);
        return context.sendResponse();
    }

    private static void header(ProxyRequest request) {
        var from = request.proxiedRequest();
        var headers = request.headers();
        headers.remove(HttpHeaders.COOKIE);
        SAID_BY_CALLERS.forEach(headers::remove);
        headers.set("X-Forwarded-For", from.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", from.scheme());
        if (from.authority() != null) {
            headers.set("X-Forwarded-Host", from.authority().toString());
        }
    }

    private static ProxyResponse failed(ProxyRequest request, Throwable failure) {
        if (request.getBody() != null && request.getBody().stream() instanceof BoundedBody body && body.isExceeded()) {
            return tooLarge(request);
        }
        LOG.warnf(
                "No answer for %s: %s",
                WithoutTokens.in(request.proxiedRequest().path()), WithoutTokens.in(failure.getMessage()));
        return failure instanceof ConnectException
                ? problem(request, 503, "service-down", "This part of Trellis is not working just now.")
                : problem(request, 502, "service-failed", "This part of Trellis did not answer as it should.");
    }

    private static ProxyResponse tooLarge(ProxyRequest request) {
        // The rest of the body is not read, so this connection is of no more use.
        return problem(request, 413, "body-too-large", "That is more than can be taken in one request.")
                .putHeader(HttpHeaders.CONNECTION, "close");
    }

    private static ProxyResponse problem(ProxyRequest request, int status, String code, String detail) {
        return request.release()
                .response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.TYPE)
                .setBody(Body.body(Buffer.buffer(ProblemBody.of(status, code, detail))));
    }
}
