package org.trellis.journeys;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;

/// What a group shows to everybody is in the Open Referral UK feed and the sitemap by the front door, and what it takes
/// back is in neither from then on; a reader's word reaches the group, which takes everything away in the end.
@OnStack
@Order(4)
class FeedIT {

    private static Chromium chromium;

    private final Addresses addresses;
    private final Founders founders;
    private final String group = "Lamplight" + UUID.randomUUID().toString().substring(0, 8);

    FeedIT(Addresses addresses) {
        this.addresses = addresses;
        this.founders = new Founders(addresses);
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void whatIsPublicIsInTheFeedAndWhatIsTakenBackIsNot() {
        try (var steward = visitor("steward");
                var neighbour = visitor("neighbour")) {
            var page = founders.publishes(steward, neighbour, Numbers.fresh(), group);
            var id = page.replaceFirst(".*/", "").replaceFirst("[?].*", "");

            feed("services?search=" + group)
                    .body("contents", hasSize(1), "contents[0].id", equalTo(id))
                    .header("Access-Control-Allow-Origin", "*");
            feed("services/" + id).body("attributes[0].taxonomy_term.term", equalTo("food"));
            sitemap().body(containsString("/groups/" + id));

            neighbour.presses("was-wrong").ticks("what-contact").writes("words", "Rings and rings");
            neighbour.presses("tell").finds("thanks");
            steward.sees("/reports").reads("Rings and rings");
            steward.sees("/winding-down").finds("steps").sees("/our-data").finds("directory-zip");

            steward.sees("/visibility").ticks("visibility-linked").presses("save");
            feed("services?search=" + group).body("total_items", equalTo(0));
            given().get(addresses.portal() + "/api/open-referral-uk/v3/services/" + id)
                    .then()
                    .statusCode(404);
            sitemap().body(not(containsString(id)));
        }
    }

    private ValidatableResponse feed(String path) {
        return given().get(addresses.portal() + "/api/open-referral-uk/v3/" + path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse sitemap() {
        return given().get(addresses.portal() + "/sitemap-1.xml").then().statusCode(200);
    }

    private Visitor visitor(String name) {
        return new Visitor("feed-" + name, addresses.portal(), chromium.phone(false));
    }
}
