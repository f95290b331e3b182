package org.trellis.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;
import org.trellis.testing.Tokens;

/// The demo borough is taken as it is committed, twice, and its people find in it what the guides say.
@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class DemoTest {

    private static final Path DEMO = RealPostgres.Root.path().resolve("deploy/demo");
    private static final UUID EASTMERE_COUNCIL = UUID.fromString("0e000000-0000-7000-8000-000000000001");
    private static final UUID NORTHMERE_COUNCIL = UUID.fromString("0e000000-0000-7000-8000-000000000002");
    private static final UUID EVA = UUID.fromString("0e000000-0000-7000-8000-000000000003");

    @Test
    void theBoroughCanBeLoadedTwiceAndIsThenAsTheGuidesSay() throws IOException {
        load();
        load();

        near(null)
                .body("near.label", equalTo("EM1 2AB, Harbour"))
                .body("items.name", contains("Al-Noor Kitchen", "Quayside Mutual Aid"))
                .body("items[0].confirmed.byRole", equalTo("steward"));
        near(Tokens.of(EASTMERE_COUNCIL, "helpline"))
                .body("items.name", contains("Al-Noor Kitchen", "Quayside Mutual Aid"))
                .body("items[0].level", nullValue())
                .body("items[1].level", equalTo("signposts"));
        near(Tokens.of(NORTHMERE_COUNCIL, "helpline"))
                .body("items.name", contains("Al-Noor Kitchen", "Quayside Mutual Aid"))
                .body("items[1].level", nullValue());
        near(Tokens.of(EVA, "grants-officer"))
                .body("items.name", hasItems("Hollin Street Neighbours", "Quayside Mutual Aid"))
                .body("items.find { it.name == 'Hollin Street Neighbours' }.via", equalTo("link"));
        given().queryParam("q", "free wharf solidarity")
                .queryParam("near", "EM6")
                .get("/api/directory/v1/search")
                .then()
                .body("items", empty());
    }

    private static ValidatableResponse near(String token) {
        var request = given().queryParam("near", "EM1 2AB").queryParam("radius", 5000);
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.get("/api/directory/v1/search").then().statusCode(200);
    }

    private static void load() throws IOException {
        try (var files = Files.list(DEMO)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                for (var step : new ObjectMapper().readTree(file.toFile())) {
                    // The journeys load what other services take.
                    if (step.get("path").asText().startsWith("/api/directory/")) {
                        send(step);
                    }
                }
            }
        }
    }

    private static void send(JsonNode step) throws IOException {
        var request = given().auth().oauth2(token(step));
        if (step.has("file")) {
            var file = Files.readAllBytes(DEMO.resolve(step.get("file").asText()));
            request.contentType(step.get("type").asText()).body(file);
        } else {
            request.contentType("application/json")
                    .body(
                            step.path("body").isMissingNode()
                                    ? ""
                                    : step.get("body").toString());
        }
        var answer =
                request.request(step.get("method").asText(), step.get("path").asText());
        assertThat(answer.statusCode()).as("%s: %s", step, answer.asString()).isBetween(200, 299);
        if (step.has("file")) {
            answer.then().body("bad", equalTo(0));
        }
    }

    // The sign-ins of the demo are <role>@<organisation>.example.
    private static String token(JsonNode step) {
        var email = step.get("as").asText();
        var role = email.substring(0, email.indexOf('@'));
        var person =
                UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)).toString();
        return step.has("organisation")
                ? Tokens.of(
                        person,
                        List.of(new Tokens.In(
                                UUID.fromString(step.get("organisation").asText()), role)))
                : Tokens.of(person, List.of(), role);
    }
}
