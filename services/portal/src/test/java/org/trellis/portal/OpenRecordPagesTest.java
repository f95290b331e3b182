package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakeApplying;
import org.trellis.portal.fakes.FakeRecords;
import org.trellis.portal.fakes.Neighbours;

/// A group reads what everybody will read of its grant, and says how: its name shown or left out, in its own words.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OpenRecordPagesTest {

    private static final String PAID = page(FakeApplying.PAID);
    private static final String PUBLISHED = page(FakeRecords.PUBLISHED);
    private static final String NAMELESS = page(FakeRecords.NAMELESS);

    private static String page(String id) {
        return "/our-grants/" + id + "/open-data";
    }

    private static String wishes(String id) {
        return "/api/grants/v1/open-data/records/" + id + "/wish";
    }

    @Test
    void aPaidGrantLeadsToWhatWillStandThereAndFromWhichDay() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/our-grants/" + FakeApplying.PAID).asString()).contains("href=\"" + PAID + "\"");
        assertThat(person.get("/our-grants/" + FakeApplying.TO_PAY).asString()).doesNotContain("/open-data");

        assertThat(person.get(PAID).asString())
                .contains("Only you and Eastmere Voluntary Action read it now.", "read it from 14 January 2037")
                .contains("id=\"record-title\">Gas &amp; &lt;rice&gt;<", ">Al-Noor &lt;Kitchen&gt;<", ">1234567<")
                .contains("id=\"record-words\">A small grant from Eastmere Winter &lt;Kitchens&gt;.<")
                .contains("id=\"record-sum\">£500 (of which paid and kept: £481.60)<", "id=\"record-day\">")
                .contains("id=\"record-giver\">Eastmere Voluntary Action<", ">Harbour, Eastmere<")
                .contains(
                        "id=\"record-fund\">Eastmere Winter &lt;Kitchens&gt;<",
                        "Held for the group by Free &amp; Wharf")
                .contains("&quot;GB-CHC-1234567&quot;");
    }

    @Test
    void whatIsPublishedIsSaidWithItsDayAndTheNameThatIsLeftOut() {
        var page = Browser.signedInAs("steward").get(PUBLISHED + "?done=saved").asString();

        assertThat(page)
                .contains("Everybody reads it since 24 November 2026.", "Saved.", "Warm &lt;Fridays&gt;")
                .contains("Your name is left out. There stands instead: Community group (name not published)")
                .contains(
                        "value=\"leave-out\" checked", "value=\"Warm &lt;Fridays&gt;\"", "name=\"version\" value=\"3\"")
                .doesNotContain("id=\"agreed\"", "Charity or company number<");
        assertThat(Browser.signedInAs("steward").get(NAMELESS).asString())
                .contains("Eastmere Voluntary Action may publish it now.", "Your application gave no name")
                .contains("name=\"agreed\" value=\"true\"")
                .doesNotContain("name=\"named\"");
    }

    @Test
    void aStewardSaysHowAndNoYesToTheNameIsFilledInForThem() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(PAID).asString())
                .contains("name=\"named\"", "id=\"agreed\"")
                .doesNotContain(" checked");

        var answer = person.post(
                PAID,
                Map.of(
                        "named",
                        "leave-out",
                        "title",
                        " Fridays ",
                        "description",
                        "Gas\r\nand rice",
                        "agreed",
                        "true",
                        "version",
                        "0"));

        assertThat(answer.header("Location")).endsWith(PAID + "?done=saved");
        var sent = Neighbours.grants.lastCall("PUT", wishes(FakeApplying.PAID));
        assertThat(sent.header("if-match")).isEqualTo("\"0\"");
        assertThat(sent.json().path("named").isBoolean()).isTrue();
        assertThat(sent.json().path("named").asBoolean()).isFalse();
        assertThat(sent.json().path("title").asText()).isEqualTo("Fridays");
        assertThat(sent.json().path("description").asText()).isEqualTo("Gas\nand rice");
        assertThat(sent.json().path("agreed").asBoolean()).isTrue();

        person.post(PAID, Map.of("named", "show", "title", "", "description", " ", "version", "0"));
        sent = Neighbours.grants.lastCall("PUT", wishes(FakeApplying.PAID));
        assertThat(sent.json().path("named").asBoolean()).isTrue();
        assertThat(sent.json().path("title").isNull()).isTrue();
        assertThat(sent.json().path("description").isNull()).isTrue();
        assertThat(sent.json().path("agreed").asBoolean()).isFalse();
    }

    @Test
    void whatCannotStandThereComesBackAsItWasTyped() {
        var person = Browser.signedInAs("steward");
        var typed = Map.of(
                "named",
                "show",
                "title",
                "Ring <07700> 900123",
                "description",
                "Gas & <oil>",
                "agreed",
                "true",
                "version",
                "0");

        var page = person.post(PAID, typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("There seems to be a telephone number", "id=\"title-error\"")
                .contains("value=\"Ring &lt;07700&gt; 900123\"", ">Gas &amp; &lt;oil&gt;</textarea>")
                .containsPattern("value=\"show\" checked")
                .containsPattern("name=\"agreed\" value=\"true\"[^>]* checked");

        page = person.post(PAID, Map.of("title", "t".repeat(141), "description", "w".repeat(2001), "version", "0"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("id=\"named-error\"", "id=\"title-error\"", "id=\"description-error\"")
                .contains("t".repeat(141), "w".repeat(2001));

        page = person.post(NAMELESS, Map.of("named", "show", "title", "Our <own>", "version", "3"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("href=\"#named\">Your application gave no name", "value=\"Our &lt;own&gt;\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "", "\"", "3\" , *"})
    void whatSomebodyElseChangedIsShownAboveWhatWasTyped(String version) {
        var person = Browser.signedInAs("steward");

        var page = person.post(PUBLISHED, Map.of("named", "show", "title", "Mine & <ours>", "version", version));

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString())
                .contains("Somebody else of your group changed this meanwhile.", "id=\"record-title\">Warm &lt;Fridays")
                .contains("value=\"Mine &amp; &lt;ours&gt;\"", "value=\"show\" checked")
                .contains("name=\"version\" value=\"3\"");
    }

    @Test
    void aHelperReadsAndDoesNotSign() {
        var helper = Browser.signedInAs("al-noor-helper");
        assertThat(helper.get(PUBLISHED).asString())
                .contains("Warm &lt;Fridays&gt;", "A steward of your group says how it is to stand there.")
                .doesNotContain("id=\"save\"", "name=\"named\"");
        var before = Neighbours.grants.calls("PUT", wishes(FakeRecords.PUBLISHED));

        assertThat(helper.post(PUBLISHED, Map.of("named", "show", "version", "3"))
                        .statusCode())
                .isEqualTo(404);

        assertThat(Neighbours.grants.calls("PUT", wishes(FakeRecords.PUBLISHED)))
                .isEqualTo(before);
    }

    @Test
    void whereTheFunderDoesNotPublishNothingIsAskedOfTheGroup() {
        var person = Browser.signedInAs("steward");

        assertThat(person.get(page(FakeRecords.NOT_THERE)).asString())
                .contains("Nothing about this grant is in the open data", "You need do nothing now.")
                .doesNotContain("id=\"save\"");
        assertThat(person.post(page(FakeRecords.NOT_THERE), Map.of("named", "show", "version", "0"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(person.get(page(FakeApplying.TO_PAY)).statusCode()).isEqualTo(404);
        assertThat(person.get(page(FakeApplying.WAITS)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"walker", "quayside-helper", "giver", "liaison"})
    void anotherOrganisationLearnsNothing(String person) {
        var other = Browser.signedInAs(person);
        var nowhere = other.get(page("0e000000-0000-7000-8000-0000000006ff"));
        assertThat(nowhere.statusCode()).isEqualTo(404);

        for (var path : new String[] {PAID, PUBLISHED, page(FakeRecords.NOT_THERE)}) {
            var page = other.get(path);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.asString().replace(path, "")).doesNotContain("Al-Noor", "Warm", "£500");
            assertThat(other.post(path, Map.of("named", "show", "version", "3")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(new Browser().get(PAID).statusCode()).isEqualTo(302);
    }
}
