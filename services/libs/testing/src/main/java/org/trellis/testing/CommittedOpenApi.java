package org.trellis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds a service to the OpenAPI document that is committed for it, since partners build on that one.
///
/// With the system property `trellis.openapi.write`, as `make openapi` sets it, it writes the document instead.
public final class CommittedOpenApi {

    private CommittedOpenApi() {}

    /// Compares what the running service serves with `docs/openapi/<service>.yaml`.
    public static void holdsFor(String service) {
        var served = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                // Where the tests' own issuer happens to stand.
                .replace(TokenIssuer.address(), "http://localhost:8180");
        var file = RealPostgres.Root.path().resolve("docs/openapi/" + service + ".yaml");
        if (Boolean.getBoolean("trellis.openapi.write")) {
            write(file, served);
        }
        assertThat(file)
                .as("The API changed: read the difference as a partner would, then run make openapi")
                .hasContent(served);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
