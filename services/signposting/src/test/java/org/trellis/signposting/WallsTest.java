package org.trellis.signposting;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "signposting"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class WallsTest {

    @Test
    void theServiceStartsSinceItsWallsStand() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
