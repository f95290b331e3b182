package org.trellis.keycloak.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer dispatch;
    private String answer = "{}";
    private boolean silent;

    @BeforeEach
    void start() throws IOException {
        dispatch = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        dispatch.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        dispatch.createContext("/api/dispatch/v1/channels", exchange -> {
            try (exchange) {
                asked.incrementAndGet();
                if (silent) {
                    end.await();
                }
                var body = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        dispatch.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        dispatch.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"slow, working, sms-slow", "working, slow, email-slow", "slow, slow, away", "working, working, ''"})
    void saysWhatIsSlow(String sms, String email, String trouble) {
        answer = """
                {"items": [{"channel": "sms", "state": "%s", "since": "2026-01-01T00:00:00Z"},
                           {"channel": "email", "state": "%s", "since": null}]}
                """.formatted(sms, email);

        assertThat(channels().trouble()).isEqualTo(trouble);
    }

    @Test
    void asksOnceForManyPages() {
        var channels = channels();
        for (var page = 0; page < 10; page++) {
            channels.trouble();
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void waitsHalfASecondAndNoLonger() {
        silent = true;
        var begun = System.nanoTime();

        assertThat(channels().trouble()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1_500));
    }

    @Test
    void doesWithoutADispatchThatIsAwayOrUnknown() {
        dispatch.stop(0);

        assertThat(channels().trouble()).isEmpty();
        assertThat(new Channels(Optional.empty()).trouble()).isEmpty();
    }

    private Channels channels() {
        return new Channels(Optional.of(
                URI.create("http://localhost:" + dispatch.getAddress().getPort())));
    }
}
