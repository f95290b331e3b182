package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeLeaflets;
import org.trellis.portal.fakes.FakeReferrals;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Somebody is told where they could go, and takes it along.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class HandingPagesTest {

    private static final String LEAFLETS = "/api/signposting/v1/leaflets";

    @BeforeEach
    void theGroupIsAsItWas() {
        Neighbours.directory.isAsAtFirst(People.AL_NOOR);
    }

    @Test
    void theConsoleTicksTheBestAndTakesNoFullPostcodeAlong() {
        var page = Browser.signedInAs("helpline")
                .get("/console?near=em1+2ab&need=food")
                .asString();

        assertThat(page)
                .contains("action=\"/signposts/hand-out\"", "name=\"place\" value=\"EM1\"")
                .containsPattern("id=\"pick-" + People.AL_NOOR + "\" name=\"to\" value=\"[0-9a-f-]+\" checked")
                .doesNotContain("id=\"pick-" + People.IMPORTED);
    }

    @Test
    void theFormNamesWhatWasChosenAndOffersOneForWhenNoneCanHelp() {
        var page = Browser.signedInAs("helpline")
                .get("/signposts/hand-out?need=company&place=EM1&to=" + People.AL_NOOR)
                .asString();

        assertThat(page)
                .contains("Al-Noor Kitchen", "id=\"fallback-" + FakeReferrals.PARCELS)
                .contains("Emergency food &lt;parcels&gt;, by Eastmere Council", "value=\"company\" selected");
        assertThat(Browser.signedInAs("helpline")
                        .get("/signposts/hand-out?to=" + People.FREE_WHARF)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theTextIsReadOutPrintedOrSentByOnesOwnTelephone() {
        var person = Browser.signedInAs("helpline");
        var form = form();
        form.put("fallback", FakeReferrals.PARCELS);
        var made = person.post("/signposts/hand-out", form);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(Neighbours.signposting.lastCall("POST", LEAFLETS).text())
                .contains("\"organisationId\":\"" + People.AL_NOOR, "\"fallback\":{", "\"language\":\"en\"")
                .doesNotContain("EM1 2AB");

        var address = made.header("Location").replaceFirst("^https?://[^/]+", "");
        var page = person.get(address).asString();
        assertThat(page)
                .contains("1. Al-Noor Kitchen", "What they do: Food, Company")
                .contains("What they do not do: We do not deliver")
                .contains("If none of them can help:", "Emergency food &lt;parcels&gt; (Eastmere Council)")
                .contains("7K4M2-9QXBT", "28 February 2037")
                .contains("https://wa.me/?text=Here%20you%20could", "href=\"sms:?&amp;body=Here%20you")
                .contains("One of them got a signpost")
                .doesNotContain("id=\"missing\"");
        assertThat(person.get(address.replaceFirst("\\?.*", "/print")).asString())
                .contains("1. Al-Noor Kitchen", "7K4M2-9QXBT")
                .doesNotContain("wa.me");
    }

    @Test
    void theTextIsInItsOwnLanguageWhateverThePageIsReadIn() {
        var person = Browser.signedInAs("helpline");
        var form = form();
        form.put("language", "cy");
        var address =
                person.post("/signposts/hand-out", form).header("Location").replaceFirst("^https?://[^/]+", "");

        assertThat(person.get(address).asString())
                .contains("What you can tell them", "Beth maen nhw", "Bwyd, Cwmni", "28 Chwefror 2037");

        form.put("language", "pl");
        form.put("key", UUID.randomUUID().toString());
        address = person.post("/signposts/hand-out", form).header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(person.get(address).asString())
                .contains("What you can tell them", "Co robią: ", "28 lutego 2037")
                .doesNotContain("id=\"missing\"");
    }

    @Test
    void alanguageThatIsNotThereIsEnglishAndSaysSo() {
        var person = Browser.signedInAs("helpline");
        var form = form();
        form.put("language", "ro");
        var address =
                person.post("/signposts/hand-out", form).header("Location").replaceFirst("^https?://[^/]+", "");

        assertThat(Neighbours.signposting.lastCall("POST", LEAFLETS).text()).contains("\"language\":\"en\"");
        assertThat(person.get(address).asString()).contains("id=\"missing\"", "not there in Romanian yet");
        assertThat(person.get("/signposts/handed/" + FakeLeaflets.HANDED + "?asked=%3Cscript")
                        .asString())
                .doesNotContain("id=\"missing\"");
    }

    @Test
    void whatIsMissingOrTooMuchIsSaidAndWhatWasTypedStays() {
        var person = Browser.signedInAs("helpline");
        var form = form();
        form.put("need", "");
        form.put("place", "Atlantis <x>");
        form.put("note", "write to a@b.example");
        var page = person.post("/signposts/hand-out", form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Choose what is needed", "We do not know the place", "Atlantis &lt;x&gt;")
                .contains(">write to a@b.example</textarea>");

        form.put("need", "food");
        form.put("place", "EM1");
        page = person.post("/signposts/hand-out", form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Take the e-mail address out");

        form.put("note", "");
        form.put("place", "EM9");
        page = person.post("/signposts/hand-out", form);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString()).contains("id=\"not-current\"", "so nothing was made");

        form.put("to", List.of(People.AL_NOOR, People.QUAYSIDE, People.COUNCIL));
        form.put("pathway", FakeReferrals.PARCELS);
        assertThat(person.post("/signposts/hand-out", form).asString()).contains("Choose three at most");
        form.remove("to");
        form.remove("pathway");
        assertThat(person.post("/signposts/hand-out", form).asString()).contains("Nothing is chosen yet");
    }

    @Test
    void whoeverTheyCameToEntersTheCode() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/inbox").asString()).contains("/signposts/codes", "/signposts/next");
        assertThat(person.post("/signposts/codes", Map.of("code", "7K4M2-9QXBT"))
                        .header("Location"))
                .endsWith("/signposts/codes?done=food");
        assertThat(person.get("/signposts/codes?done=food").asString())
                .contains("What they came for: Food", "October 2026", ">3<");

        var page = person.post("/signposts/codes", Map.of("code", "ZZZZZ <x>"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("not a code that leads to you", "value=\"ZZZZZ &lt;x&gt;\"");
        assertThat(person.post("/signposts/codes", Map.of("code", "many")).asString())
                .contains("Try again tomorrow");
        assertThat(person.post("/signposts/codes", Map.of("code", " ")).asString())
                .contains("Type the code");
    }

    @Test
    void whereTheyWentIsToldWithoutSmallNumbers() {
        var page = Browser.signedInAs("helpline").get("/signposts/next").asString();

        assertThat(page)
                .contains("Al-Noor Kitchen", ">14<", ">9<", "fewer than 5", "too few to say")
                .contains("an organisation that you no longer see", "month=2026-10&amp;cursor=x%7Efood");
        assertThat(Browser.signedInAs("helpline")
                        .get("/signposts/next?month=2026-09")
                        .asString())
                .contains("Nothing was handed out in this month");
    }

    private static Map<String, Object> form() {
        return new HashMap<>(Map.of(
                "to",
                People.AL_NOOR,
                "need",
                "food",
                "place",
                "EM1 2AB",
                "language",
                "en",
                "fallback",
                "",
                "note",
                ""));
    }
}
