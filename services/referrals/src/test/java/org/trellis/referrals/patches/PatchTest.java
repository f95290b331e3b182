package org.trellis.referrals.patches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.found;
import static org.trellis.referrals.Party.nobodyAsks;
import static org.trellis.referrals.Party.pathway;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;

/// A pathway for a part of a ward is found from the postcodes of that part, and from no others of the ward.
@QuarkusTest
class PatchTest {

    @Inject
    Directory directory;

    private final Party holder = council();
    private final Party other = council();
    private final String ward = Areas.ward();

    @BeforeEach
    void theCouncilIsKnown() {
        Pair.registered(directory, holder);
        directory.settle();
    }

    /// A complete pathway for one part of the ward alone.
    private Map<String, Object> forAPart(String... postcodes) {
        var words = pathway(ward);
        words.put("areas", List.of());
        words.put(
                "patches",
                List.of(Map.of(
                        "name", "Hollin Street",
                        "postcodes", List.of(postcodes),
                        "within", List.of(ward))));
        return words;
    }

    private List<String> search(String query) {
        return found(nobodyAsks(), "organisation=" + holder.id() + "&" + query);
    }

    private void isRead(String id) {
        Awaitility.await().untilAsserted(() -> other.reads(id).statusCode(200));
    }

    @Test
    void aPostcodeFindsThePartItLiesInAndNoOther() {
        var part = holder.keeps(forAPart("PA1 2AB", "PA1 3", "PA4"));
        var whole = holder.keeps(pathway(ward));
        isRead(part);
        isRead(whole);

        for (var inside : List.of("PA1 2AB", "pa12ab", "PA1 3ZZ", "PA4 9AA")) {
            // The narrowest first.
            assertThat(search("area=" + ward + "&postcode=" + inside))
                    .as(inside)
                    .containsExactly(part, whole);
        }
        for (var outside : List.of("PA1 2AC", "PA13 1AA", "PA41 1AA")) {
            assertThat(search("area=" + ward + "&postcode=" + outside))
                    .as(outside)
                    .containsExactly(whole);
        }
        assertThat(search("postcode=PA1 2AB&need=food")).containsExactly(part);
        assertThat(search("postcode=PA1 2AB&need=warmth")).isEmpty();
        // Who names the ward alone may live in that part.
        assertThat(search("area=" + ward)).containsExactlyInAnyOrder(part, whole);
        nobodyAsks().get("/pathways?postcode=PA1").then().statusCode(400);
    }

    @Test
    void pagesFollowEachOtherFromPartsToWholeAreas() {
        var part = holder.keeps(forAPart("PB1 2AB"));
        var second = holder.keeps(forAPart("PB1 2"));
        var whole = holder.keeps(pathway(ward));
        isRead(whole);

        var query = "/pathways?limit=1&postcode=PB1 2AB&area=" + ward;
        var all = new ArrayList<String>();
        String cursor = null;
        do {
            var page = nobodyAsks()
                    .get(query + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(all).hasSize(3).endsWith(whole).contains(part, second);
    }

    @Test
    void itsReadersSeeThePartsAndWhatChangedInThem() {
        var id = holder.keeps(forAPart("pc12ab", "PC1 2AB", "PC1 3"));
        isRead(id);

        other.reads(id)
                .body("areas", empty(), "patches", hasSize(1), "patches[0].name", equalTo("Hollin Street"))
                .body("patches[0].postcodes", contains("PC1 2AB", "PC1 3"), "patches[0].within", contains(ward));
        holder.edits(id, pathway(ward)).statusCode(200).body("patches", empty());
        other.asks()
                .get("/pathways/{id}/versions", id)
                .then()
                .body("[0].changes.part", contains("areas", "patches"))
                .body("[0].changes[1].was", equalTo("Hollin Street: PC1 2AB, PC1 3"));
        assertThat(search("postcode=PC1 2AB")).isEmpty();
    }

    @Test
    void thePartsOfADraftAreItsHoldersAlone() {
        var id = holder.adds(forAPart("PD1 2AB"));

        other.reads(id).statusCode(404).body("code", equalTo("not-found"));
        assertThat(found(other.asks(), "postcode=PD1 2AB")).isEmpty();
        assertThat(found(nobodyAsks(), "postcode=PD1 2AB&area=" + ward)).isEmpty();
        other.edits(id, forAPart("PD9")).statusCode(404);
        holder.reads(id).body("patches[0].postcodes", contains("PD1 2AB"));
    }

    @Test
    void whatIsNoPartIsSaidToBeNone() {
        refused(Map.of("name", "No postcodes"), 400, "invalid-request");
        refused(Map.of("postcodes", List.of("Hollin Street")), 400, "invalid-request");
        refused(Map.of("postcodes", List.of("PE1"), "name", "<b>"), 400, "invalid-request");
        refused(Map.of("postcodes", List.of("PE1"), "within", List.of("Harbour")), 400, "invalid-request");
        refused(Map.of("postcodes", List.of("PE1"), "within", List.of("E99000001")), 422, "area-unknown");
        var many = IntStream.range(0, 201).mapToObj(n -> "PE1 1" + (char) ('A' + n / 26) + (char) ('A' + n % 26));
        refused(Map.of("postcodes", many.toList()), 400, "invalid-request");
    }

    private void refused(Map<String, ?> patch, int status, String code) {
        var words = pathway(ward);
        words.put("patches", List.of(patch));
        holder.asks().body(words).post("/pathways").then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aListAndAFeedNamePostcodes() {
        holder.brings("reference,title,need,postcodes\na,Listed,food,\"PF1 2AB; pf13aa, PF2\"\nb,Wrong,food,Quay\n")
                .statusCode(200)
                .body("created", equalTo(1), "rows[1].faults.column", contains("patches"));
        var areas = List.of(Map.of("name", "PF3"), Map.of("name", "The Quay"));
        holder.asks()
                .body(Map.of("id", "s", "name", "Fed", "service_areas", areas))
                .post("/pathways/imports?dryRun=false&need=food")
                .then()
                .body("created", equalTo(1));

        var own = holder.asks().get("/pathways/mine").then();
        own.body("find { it.title == 'Listed' }.patches[0].postcodes", contains("PF1 2AB", "PF1 3AA", "PF2"))
                .body("find { it.title == 'Fed' }.patches.postcodes", hasItem(List.of("PF3")));
        assertThat(own.extract().<List<String>>path("title").stream().collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Listed", "Fed");
    }
}
