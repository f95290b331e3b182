package org.trellis.directory.needs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class NeedsResourceTest {

    @Test
    void anybodyReadsTheNeedsInBothLanguages() {
        given().get("/api/directory/v1/needs")
                .then()
                .statusCode(200)
                .body("items", hasSize(18))
                .body("items[0].code", equalTo("food"))
                .body("items[0].label.en", equalTo("Food and hot meals"))
                .body("items[14].code", equalTo("anything"))
                .body(
                        "items.findAll { it.councilDuty }.code",
                        contains("personal-care", "medicines", "care-assessment"))
                .body("items.label.cy", everyItem(not(blankOrNullString())));
    }
}
