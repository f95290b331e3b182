package org.trellis.directory.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.trellis.directory.search.Neighbourhood.search;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class SearchRefusalTest {

    @Test
    void whatCannotBeSearchedIsRefusedInWords() {
        search("near", "Nowhere-under-Zeta")
                .statusCode(422)
                .body("code", equalTo("place-unknown"))
                .body("detail", containsString("Try a postcode"))
                .body("detail", not(containsString("Zeta")));
        search("lat", 10, "lon", 10).statusCode(422).body("code", equalTo("place-unknown"));
        search("need", "gold").statusCode(422).body("code", equalTo("need-unknown"));
        search("lat", 52.6).statusCode(400).body("code", equalTo("point-incomplete"));
        for (var cursor : List.of("x", "MTI6eA", "LTE6", "!!")) {
            search("cursor", cursor).statusCode(400).body("code", equalTo("cursor-invalid"));
        }
        search("limit", 51).statusCode(400).body("errors[0].field", equalTo("limit"));
        search("limit", 0).statusCode(400).body("errors[0].field", equalTo("limit"));
        search("radius", 80_001).statusCode(400).body("errors[0].field", equalTo("radius"));
        search("q", "x".repeat(101)).statusCode(400).body("errors[0].field", equalTo("q"));
    }

    @Test
    void wordsThatLookLikePatternsAreOnlyWords() {
        search("q", "100%zk_never\\").statusCode(200).body("items", empty());
        search("q", "'; drop table need; --").statusCode(200).body("items", empty());
        search("q", "%%%").statusCode(200);
    }
}
