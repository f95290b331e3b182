package org.trellis.referrals.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.pathway;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;

/// What is found for a need in a place, and in which order.
@QuarkusTest
class SearchTest {

    @Inject
    Directory directory;

    private final Party council = council();
    private final String ward = Areas.ward();
    private final String authority = Areas.localAuthority();

    @BeforeEach
    void theCouncilIsKnown() {
        directory.registers(council);
        var id = council.keeps(pathway(Areas.ward()));
        Awaitility.await()
                .until(() -> Party.nobodyAsks().get("/pathways/{id}", id).statusCode() == 200);
    }

    @Test
    void theNarrowestAreaComesFirstThenWhatIsRightThenTheName() {
        var wide = keep("Advice by telephone", authority);
        var doubted = keep("Advice at the library", ward);
        var second = keep("Élan advice", ward);
        var first = keep("Eastmere advice", ward);
        council.confirms(doubted, false);

        assertThat(anybodyFinds("area=" + ward + "&area=" + authority)).containsExactly(first, second, doubted, wide);
        assertThat(anybodyFinds("area=" + authority)).containsExactly(wide);
        assertThat(anybodyFinds("area=" + ward + "&area=" + authority + "&need=advice"))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        var all = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            all.add(keep("Pathway, with a | and ü " + i, ward));
        }
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = Party.nobodyAsks()
                    .queryParam("area", ward)
                    .queryParam("limit", 3)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/pathways")
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(found).containsExactlyElementsOf(all);
    }

    @Test
    void needsLanguagesAndWhoMayComeNarrowTheSearch() {
        var food = keep("Food", ward);
        var words = pathway(ward);
        words.put("title", "Debt");
        words.put("need", "money");
        words.put("languages", List.of("pl"));
        words.put("selfReferral", false);
        var debt = council.keeps(words);

        assertThat(anybodyFinds("area=" + ward + "&need=food")).containsExactly(food);
        assertThat(anybodyFinds("area=" + ward + "&need=food&need=money")).containsExactly(debt, food);
        assertThat(anybodyFinds("area=" + ward + "&language=pl")).containsExactly(debt);
        assertThat(anybodyFinds("area=" + ward + "&selfReferral=true")).containsExactly(food);
        assertThat(anybodyFinds("organisation=" + council.id() + "&need=money")).containsExactly(debt);
    }

    @Test
    void whatIsMovedToAnotherAreaIsFoundThereAndNoLongerHere() {
        var id = keep("Food", ward);
        var elsewhere = Areas.ward();
        council.edits(id, pathway(elsewhere)).statusCode(200);

        assertThat(anybodyFinds("area=" + ward)).isEmpty();
        assertThat(anybodyFinds("area=" + elsewhere)).containsExactly(id);
    }

    @Test
    void badQuestionsAreSaidToBeSo() {
        for (var query : List.of("need=Food!", "area=Harbour", "limit=0", "limit=51", "language=english")) {
            Party.nobodyAsks()
                    .get("/pathways?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-request"));
        }
        for (var cursor : List.of("x", "AAAA", "%00")) {
            Party.nobodyAsks()
                    .get("/pathways?cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("cursor-not-understood"));
        }
    }

    private String keep(String title, String area) {
        var words = pathway(area);
        words.put("title", title);
        return council.keeps(words);
    }

    private static List<String> anybodyFinds(String query) {
        return Party.found(Party.nobodyAsks(), query);
    }
}
