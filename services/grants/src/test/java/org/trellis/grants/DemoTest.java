package org.trellis.grants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.opendata.PackageTest;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.Tokens;

/// The grants of the demo borough are taken as they are committed, twice, and make open data that holds by the
/// standard.
@QuarkusTest
class DemoTest {

    private static final Path DEMO = RealPostgres.Root.path().resolve("deploy/demo");
    private static final UUID EVA = UUID.fromString("0e000000-0000-7000-8000-000000000003");
    private static final UUID COUNCIL = UUID.fromString("0e000000-0000-7000-8000-000000000001");
    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z0-9-]+)}");

    private final Map<String, String> known = new HashMap<>();

    @Test
    void theBoroughCanBeLoadedTwiceAndItsPackageHolds() throws IOException {
        load();
        load();

        var eva = new Party(EVA, "infrastructure", Tokens.of(EVA, "grants-officer"));
        var council = new Party(COUNCIL, "council", Tokens.of(COUNCIL, "liaison-officer"));
        Party.nobodyAsks()
                .get("/open-funds?funder={id}", EVA)
                .then()
                .body("items.terms.name", contains("Small sparks"))
                .body("items.receivedPence", contains(1_200_000));
        var warmers = UUID.fromString(known.get("warmers"));
        Counting.of(warmers);
        council.asks()
                .get("/source-funds")
                .then()
                .body("items.name", hasItem("Winter warmers, last year's"))
                .body("items.fromYouPence", hasItem(300_000));
        eva.asks()
                .get("/funds/{id}/figures", warmers)
                .then()
                .body("money.paid", equalTo(50_000))
                .body("pipeline.applications", contains(3))
                .body("areas.find { it.code == 'E05999901' }.grants", equalTo(2));
        OpenData.feed(eva)
                .statusCode(200)
                .body("grants.recipientOrganization.name.flatten()", hasItem("Al-Noor Kitchen"));
        PackageTest.holdsAndIsKept(eva, "demo-borough");
    }

    private void load() throws IOException {
        try (var files = Files.list(DEMO)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                var steps = new ObjectMapper().readTree(file.toFile());
                for (int at = 0; at < steps.size(); at++) {
                    // The journeys load what other services take.
                    if (steps.get(at).get("path").asText().startsWith("/api/grants/")) {
                        take(steps.get(at), file.getFileName() + "-" + at);
                    }
                }
            }
        }
    }

    private void take(JsonNode step, String key) {
        Awaitility.await().untilAsserted(() -> {
            var answer = send(step, key);
            // What the first load did is said to be done by the second.
            if (isDone(step, answer)) {
                return;
            }
            assertThat(answer.statusCode())
                    .as("%s: %s", step, answer.asString())
                    .isBetween(200, 299);
            step.path("remember").properties().forEach(one -> {
                var path = one.getValue().asText().substring(1).replace('/', '.');
                known.put(one.getKey(), answer.path(path));
            });
        });
    }

    private static boolean isDone(JsonNode step, Response answer) {
        if (answer.statusCode() < 400) {
            return false;
        }
        String code = answer.path("code");
        for (var done : step.path("unless")) {
            if (done.asText().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private Response send(JsonNode step, String key) {
        return given().auth()
                .oauth2(token(step))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(step.has("body") ? fill(step.get("body").toString()) : "")
                .request(step.get("method").asText(), fill(step.get("path").asText()));
    }

    private String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(known.get(name.group(1))));
    }

    // The sign-ins of the demo are <role>@<organisation>.example; a second one says so before its role.
    private static String token(JsonNode step) {
        var email = step.get("as").asText();
        var role = email.substring(0, email.indexOf('@')).replaceFirst("^(second|third)-", "");
        return Tokens.of(
                UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)).toString(),
                List.of(new Tokens.In(UUID.fromString(step.get("organisation").asText()), role)));
    }
}
