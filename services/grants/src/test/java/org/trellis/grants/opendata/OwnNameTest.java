package org.trellis.grants.opendata;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.OpenData;

@QuarkusTest
class OwnNameTest {

    @Test
    void whatAGroupSaidOfItsNameIsReadBesideWhatFollows() {
        var grant = Grant.with(100_000);
        OpenData.says(grant.body(), OpenData.words(grant.body())).statusCode(200);
        var award = OpenData.shown(grant, 10_000);

        OpenData.record(grant.group(), award).body("named", equalTo(false)).body("ownNamed", nullValue());
        OpenData.wishes(grant.group(), award, Map.of("named", false, "agreed", true))
                .statusCode(200)
                .body("named", equalTo(false))
                .body("ownNamed", equalTo(false));
    }
}
