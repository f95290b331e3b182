package org.trellis.dispatch.webaddresses;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;

/// Sends to an address that somebody else named, past the [Guard]: no redirect is followed, no answer is read beyond
/// its head, and nothing takes longer than it may.
///
/// Vert.x, because it can be told the address to connect to and still checks the certificate of the name.
@ApplicationScoped
public class Outside {

    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final int MOST_BYTES = 64 * 1024;
    private static final long LINGERS = 2_000;

    private final Vertx vertx;
    private final Guard guard;
    private final AddressSettings settings;
    private final HttpClient client;

    Outside(Vertx vertx, Guard guard, AddressSettings settings) {
        this.vertx = vertx;
        this.guard = guard;
        this.settings = settings;
        var patience = (int) settings.patience().toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(patience)
                .setSslHandshakeTimeout(patience)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxHeaderSize(LONGEST_HEADERS)
                .setVerifyHost(true));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /// Posts JSON. Blocks, and must not be called within a transaction.
    public Reply post(String url, Map<String, String> headers, String json) {
        try {
            return send(guard.place(url), headers, json);
        } catch (NotAllowed e) {
            return new Reply.Nothing("address-refused");
        } catch (UnknownHostException e) {
            return new Reply.Nothing("no-such-name");
        }
    }

    private Reply send(Place place, Map<String, String> headers, String json) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        place.at().getPort(), place.at().getAddress().getHostAddress()))
                .setHost(place.host())
                .setPort(place.at().getPort())
                .setSsl(place.isSafe())
                .setFollowRedirects(false)
                .setURI(place.path())
                .putHeader("User-Agent", settings.userAgent())
                .putHeader("Content-Type", "application/json");
        headers.forEach(options::putHeader);
        var isGivenUp = new AtomicBoolean();
        return wait(
                client.request(options)
                        .compose(request -> isGivenUp.get() ? dropped(request) : sent(request, json, isGivenUp)),
                isGivenUp);
    }

    // Connected when nobody waited any longer.
    private static Future<Reply> dropped(HttpClientRequest request) {
        request.reset();
        return Future.succeededFuture(new Reply.Nothing("timeout"));
    }

    // Whatever has not begun to answer in time is cut off.
    private Future<Reply> sent(HttpClientRequest request, String json, AtomicBoolean isGivenUp) {
        var bell = vertx.setTimer(settings.patience().toMillis(), _ -> {
            isGivenUp.set(true);
            request.reset();
        });
        return request.send(json).onComplete(_ -> vertx.cancelTimer(bell)).map(this::read);
    }

    /// The body is let go by for a moment, so that the other side can finish, and is looked at by nobody.
    private Reply read(HttpClientResponse response) {
        var bell = vertx.setTimer(LINGERS, _ -> response.request().reset());
        var length = new int[1];
        response.handler(part -> {
            length[0] += part.length();
            if (length[0] > MOST_BYTES) {
                response.request().reset();
            }
        });
        response.exceptionHandler(_ -> vertx.cancelTimer(bell));
        response.endHandler(_ -> vertx.cancelTimer(bell));
        return new Reply.Answered(response.statusCode(), seconds(response.getHeader("Retry-After")));
    }

    private static Optional<Duration> seconds(String said) {
        return Optional.ofNullable(said)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    private Reply wait(Future<Reply> coming, AtomicBoolean isGivenUp) {
        try {
            return coming.toCompletionStage()
                    .toCompletableFuture()
                    .get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (isGivenUp.get()) {
                return new Reply.Nothing("timeout");
            }
            return new Reply.Nothing(e.getCause() instanceof SSLException ? "no-safe-connection" : "no-connection");
        } catch (TimeoutException e) {
            isGivenUp.set(true);
            return new Reply.Nothing("timeout");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            isGivenUp.set(true);
            return new Reply.Nothing("timeout");
        }
    }
}
