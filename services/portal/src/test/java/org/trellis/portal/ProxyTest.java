package org.trellis.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakeReferrals;
import org.trellis.portal.fakes.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(ProxyTest.OneServiceAway.class)
class ProxyTest {

    private static final String ECHO = "/api/directory/v1/echo";

    public static class OneServiceAway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "trellis.proxy.services.signposting", "http://localhost:1",
                    "quarkus.rest-client.signposting.url", "http://localhost:1",
                    "trellis.proxy.largest-body", "100K");
        }
    }

    @Test
    void theTokenPassesAndTheCookiesDoNot() {
        var answer = given().header("Authorization", "Bearer abc")
                .header("Trellis-Organisation", "me")
                .header("Cookie", "q_session=secret")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "elsewhere.example")
                .body("{}")
                .post(ECHO);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<String>path("headers.authorization")).isEqualTo("Bearer abc");
        assertThat(answer.<String>path("headers.trellis-organisation")).isEqualTo("me");
        assertThat(answer.<String>path("headers.cookie")).isNull();
        assertThat(answer.<String>path("headers.x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(answer.<String>path("headers.x-forwarded-host")).isEqualTo("localhost:" + RestAssured.port);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aFeedStandsWhereItsStandardWantsIt() {
        var answer = given().get("/api/open-referral-uk/v3/services?minimal=true&page=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<Integer>path("total_pages")).isEqualTo(1);
        assertThat(given().get("/api/open-referral-uk/v4/services").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotModifiedPromisesNoBody() {
        var path = "/api/referrals/v1/pathways/" + FakeReferrals.PARCELS;
        var etag = given().get(path).header("ETag");

        var answer = given().header("If-None-Match", etag).get(path);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo(etag);
        assertThat(answer.header("Transfer-Encoding")).isNull();
        assertThat(answer.header("Content-Length")).isNull();
        assertThat(given().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void theDescriptionOfAServiceIsServed() {
        assertThat(given().get("/api/directory/openapi").<String>path("openapi"))
                .isEqualTo("3.1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/directory/q/metrics",
                "/api/nobody/v1/x",
                "/api/directory/v1/../../../q/openapi",
                "/api/directory/v1/%2e%2e/%2e%2e/%2e%2e/q/openapi",
                "/api/"
            })
    void nothingElseOfAServiceCanBeReached(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404")
                .contains("not-found");
    }

    @Test
    void aServiceThatIsAwayIsAProblemInPlainWords() {
        var answer = given().get("/api/signposting/v1/signposts");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo("service-down");
    }

    @Test
    void aPageThatNeedsTheServiceSaysWhatItIs() {
        var page = Browser.signedInAs("steward").get("/inbox");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString()).contains("Part of Trellis is not working just now");
    }

    @Test
    void homeStillShowsWhatItCan() {
        var page = Browser.signedInAs("steward").get("/home");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Your inbox cannot be read just now")
                .contains("Who can find it");
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefused() {
        var answer = given().body("x".repeat(200_000)).post(ECHO);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.<String>path("code")).isEqualTo("body-too-large");
    }

    @Test
    void aBodyThatHidesItsLengthIsCutOff() throws IOException {
        var piece = "2000\r\n" + "x".repeat(0x2000) + "\r\n";

        var answer = raw("POST " + ECHO + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + piece.repeat(20) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void aChunkedBodyWithinBoundsArrivesWhole() throws IOException {
        var piece = "2000\r\n" + "x".repeat(0x2000) + "\r\n";

        var answer = raw("POST " + ECHO + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + piece.repeat(5) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"size\":" + 5 * 0x2000);
    }

    // By hand: a client library would tidy the path and know the length.
    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
