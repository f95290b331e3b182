package org.trellis.directory.weblinks;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks a web page of somebody else, within bounds: few redirects, each of them past the [Guard], little time, and no
/// more of the answer than its head.
@ApplicationScoped
class Outside {

    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_BYTES = 128 * 1024;
    private static final int LONGEST_HEADERS = 32 * 1024;
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);

    /// What came back in the end; `body` is empty for HEAD, and cut off where it is long.
    record Answer(int status, String body, String location) {

        boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    private final Vertx vertx;
    private final Guard guard;
    private final LinkSettings settings;
    private final HttpClient client;

    Outside(Vertx vertx, Guard guard, LinkSettings settings) {
        this.vertx = vertx;
        this.guard = guard;
        this.settings = settings;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout((int) settings.patience().toMillis())
                .setSslHandshakeTimeout(2 * settings.patience().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxHeaderSize(LONGEST_HEADERS)
                .setVerifyHost(true));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /// Blocks. [java.net.UnknownHostException], [javax.net.ssl.SSLException] and [NotAllowed] say what was the
    /// matter; any other exception only that nothing came back.
    Answer ask(HttpMethod method, URI first) throws IOException, InterruptedException {
        var at = first;
        for (var hops = 0; hops <= MOST_REDIRECTS; hops++) {
            var answer = askOnce(method, at);
            if (!REDIRECTS.contains(answer.status()) || answer.location() == null) {
                return answer;
            }
            at = next(at, answer.location());
        }
        throw new IOException("Too many redirects");
    }

    private static URI next(URI from, String location) throws IOException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("Redirects nowhere", e);
        }
    }

    private Answer askOnce(HttpMethod method, URI at) throws IOException, InterruptedException {
        var safe = "https".equalsIgnoreCase(at.getScheme());
        if (at.getHost() == null || !safe && !"http".equalsIgnoreCase(at.getScheme())) {
            throw new IOException("Not a web address");
        }
        var host = at.getHost().replaceAll("[\\[\\]]", "");
        var port = at.getPort() >= 0 ? at.getPort() : safe ? 443 : 80;
        var place = guard.place(host, port);
        var path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        var options = new RequestOptions()
                .setMethod(method)
                .setServer(
                        SocketAddress.inetSocketAddress(port, place.getAddress().getHostAddress()))
                .setHost(host)
                .setPort(port)
                .setSsl(safe)
                .setURI(at.getRawQuery() == null ? path : path + "?" + at.getRawQuery())
                .putHeader("User-Agent", settings.userAgent())
                .putHeader("Accept", "text/html,*/*;q=0.5");
        return wait(client.request(options).compose(this::send));
    }

    // Whatever has not ended in time is cut off, also an answer that comes by drops.
    private Future<Answer> send(HttpClientRequest request) {
        var bell = vertx.setTimer(settings.patience().toMillis(), _ -> request.reset());
        return request.send().compose(Outside::read).onComplete(_ -> vertx.cancelTimer(bell));
    }

    private static Future<Answer> read(HttpClientResponse response) {
        var done = Promise.<Answer>promise();
        var body = Buffer.buffer();
        response.handler(part -> {
            body.appendBuffer(part);
            if (body.length() >= MOST_BYTES && done.tryComplete(answer(response, body))) {
                response.request().reset();
            }
        });
        response.endHandler(_ -> done.tryComplete(answer(response, body)));
        response.exceptionHandler(done::tryFail);
        return done.future();
    }

    private static Answer answer(HttpClientResponse response, Buffer body) {
        var text = body.getString(0, Math.min(body.length(), MOST_BYTES), StandardCharsets.UTF_8.name());
        return new Answer(response.statusCode(), text, response.getHeader("Location"));
    }

    private Answer wait(Future<Answer> coming) throws IOException, InterruptedException {
        try {
            return coming.toCompletionStage()
                    .toCompletableFuture()
                    .get(3 * settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException(e);
        }
    }
}
