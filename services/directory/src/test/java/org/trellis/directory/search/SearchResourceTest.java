package org.trellis.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.search.Neighbourhood.search;
import static org.trellis.directory.search.Neighbourhood.searchAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class SearchResourceTest {

    @Inject
    Neighbourhood around;

    @Test
    void theNearestToAPostcodeComesFirst() {
        around.postcodes("ZA1 1AA,55.10,-4.00,,,");
        around.publish(Examples.named("Za far").at(55.15, -4.05));
        around.publish(Examples.named("Za near").at(55.11, -4.00));
        around.publish(Examples.named("Za beyond").at(55.60, -4.00));

        search("near", "za11aa")
                .statusCode(200)
                .body("near.label", equalTo("ZA1 1AA"))
                .body("near.precision", equalTo("postcode"))
                .body("items.name", contains("Za near", "Za far"))
                .body("items[0].distanceMetres", equalTo(1112))
                .body("items[0].via", equalTo("public"))
                .body("items[0].kind", equalTo("group"))
                .body("items[0].level", nullValue())
                .body("items[0].confirmed", nullValue())
                .body("next", nullValue());
        search("near", "ZA1 1AA", "radius", 60_000).body("items.name", contains("Za near", "Za far", "Za beyond"));
    }

    @Test
    void aPostcodeThatIsNotKnownStandsForItsFirstHalf() {
        around.outcodes("ZB1,54.90,-3.10,Zebedee");
        around.publish(Examples.named("Zb one").at(54.90, -3.10));

        search("near", "ZB1 9ZZ")
                .statusCode(200)
                .body("near.label", equalTo("ZB1, Zebedee"))
                .body("near.precision", equalTo("outcode"))
                .body("items.name", contains("Zb one"));
    }

    @Test
    void aPageWithoutAPointIsFoundByItsOutcodeAfterTheOthers() {
        around.publish(Examples.named("Zc unplaced").in("ZC1"));
        around.outcodes("ZC1,54.10,-3.90,Zeal");
        around.publish(Examples.named("Zc placed").in("ZC1"));

        search("near", "ZC1")
                .body("items.name", contains("Zc placed", "Zc unplaced"))
                .body("items[0].distanceMetres", equalTo(0))
                .body("items[1].distanceMetres", nullValue());
        search("near", "ZC1", "q", "unplaced").body("items.name", contains("Zc unplaced"));
        search("near", "ZC1", "need", "money").body("items", empty());
    }

    @Test
    void aWardIsFoundByItsNameHoweverItIsWritten() {
        around.wards("E05990001,St. Zoë’s,Zedshire,53.90,-2.90");
        around.publish(Examples.named("Zd one").at(53.90, -2.90));

        for (var name : List.of("st zoes", "St Zoë's", "ST. ZO")) {
            search("near", name)
                    .body("near.label", equalTo("St. Zoë’s, Zedshire"))
                    .body("near.precision", equalTo("ward"))
                    .body("items.name", contains("Zd one"));
        }
    }

    @Test
    void onlyThoseWhoOfferWhatIsNeededAreFound() {
        around.publish(Examples.named("Ze food").offering("food", "company").at(53.50, -1.10));
        around.publish(Examples.named("Ze lifts").offering("transport").at(53.50, -1.11));

        search("lat", 53.5, "lon", -1.1, "need", "transport")
                .body("near.precision", equalTo("point"))
                .body("items.name", contains("Ze lifts"))
                .body("items[0].offers", contains("transport"));
        search("need", "food", "q", "ze").body("items.name", contains("Ze food"));
        search("need", "clothes", "q", "Ze").body("items", empty());
    }

    @Test
    void accentsAndSmallSlipsDoNotMatter() {
        var cafe = around.publish(Examples.named("Qwxcafé Zwölf").saying("Hot meals for neighbours on Zwolfstreet"));

        for (var words :
                List.of("qwxcafe zwolf", "QWXCAFÉ", "zwölf", "zwolfstret", "meals zwolfstreet", "zwolfstreet's")) {
            search("q", words)
                    .statusCode(200)
                    .body("items.id", contains(cafe.id().toString()));
        }
        search("q", "zwolf giraffe").body("items", empty());
    }

    @Test
    void whatIsOfferedIsFoundByItsWordsInBothLanguages() {
        var group = around.publish(Examples.named("Zgroup").offering("mending"));

        search("q", "zgroup repairs").body("items.id", contains(group.id().toString()));
        search("q", "zgroup trwsio").body("items.id", contains(group.id().toString()));
    }

    @Test
    void theMostAlikeComesFirst() {
        around.publish(Examples.named("Qvxhavenside"));
        around.publish(Examples.named("Qvxhaven"));

        search("q", "qvxhaven").body("items.name", contains("Qvxhaven", "Qvxhavenside"));
    }

    @Test
    void aListedGroupSaysWhoListsIt() {
        var institution = UUID.randomUUID();
        around.importedBy(institution, "Zi Voluntary Action", Examples.named("Zimported"));

        search("q", "zimported")
                .body("items[0].via", equalTo("import"))
                .body("items[0].listedBy.id", equalTo(institution.toString()))
                .body("items[0].listedBy.name", equalTo("Zi Voluntary Action"))
                .body("items[0].confirmed", nullValue());
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrDoubles() {
        var council = UUID.randomUUID();
        var names = new ArrayList<String>();
        for (var i = 0; i < 17; i++) {
            names.add(around.publish(Examples.named("Zj" + i).at(52.0 + i / 6 * 0.05, -3.5))
                    .name());
        }
        for (var i = 17; i < 22; i++) {
            var group = around.write(Examples.named("Zj" + i).at(52.0 + i % 3 * 0.05, -3.5));
            around.link(group, council, "listed");
            names.add(group.name());
        }
        names.add(around.publish(Examples.named("Zj22").in("ZJ1")).name());
        names.add(around.publish(Examples.named("Zj23").in("ZJ1")).name());
        around.outcodes("ZJ1,52.0,-3.5,Zjord");

        for (var question : List.of(List.of("near", "ZJ1"), List.of("q", "zj"), List.of("near", "ZJ1", "q", "zj"))) {
            assertThat(allPages(council, question)).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(allPages(council, List.of("near", "ZJ1")).subList(22, 24)).containsExactlyInAnyOrder("Zj22", "Zj23");
    }

    private static List<String> allPages(UUID council, List<String> question) {
        var names = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var parameters = new ArrayList<Object>(question);
            parameters.addAll(List.of("limit", 5));
            if (!cursor.isEmpty()) {
                parameters.addAll(List.of("cursor", cursor));
            }
            var page = searchAs(council, "helpline", parameters.toArray())
                    .statusCode(200)
                    .extract();
            names.addAll(page.path("items.name"));
            cursor = page.path("next");
        }
        return names;
    }
}
