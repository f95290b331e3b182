package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeBulletins;
import org.trellis.portal.fakes.FakeNetworks;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Bulletins are written, looked at and sent step by step, and received as drafts that nobody hears of again.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class BulletinPagesTest {

    private static final String API = "/api/signposting/v1/bulletins";

    @Test
    void itIsWrittenThenSomebodyIsChosenThenItIsLookedAtAndSent() {
        var person = Browser.signedInAs("liaison");
        var made = person.post("/bulletins/new", notice());
        assertThat(made.header("Location")).endsWith("/bulletins/" + FakeBulletins.DRAFT + "/audience");
        var sent = Neighbours.signposting.lastCall("POST", API).json();
        assertThat(sent.path("endsOn").asText()).isEqualTo("2037-01-31");
        assertThat(sent.has("views")).isFalse();

        var audience = person.get("/bulletins/" + FakeBulletins.DRAFT + "/audience?near=EM1&need=food")
                .asString();
        assertThat(audience)
                .contains("1 organisation chosen", "value=\"" + People.AL_NOOR + "\"", "Add all that were found")
                .doesNotContain("id=\"found-" + People.QUAYSIDE);
        assertThat(choose(person, Map.of("then", "more", "to", People.AL_NOOR)).header("Location"))
                .endsWith("/audience");
        assertThat(lastChoice()).contains(People.QUAYSIDE, People.AL_NOOR, "\"all\":false");
        choose(person, Map.of("then", "found", "near", "EM1", "need", ""));
        assertThat(lastChoice()).contains(People.AL_NOOR);
        choose(person, Map.of("then", "all"));
        assertThat(lastChoice()).contains("\"all\":true");
        assertThat(person.get("/bulletins/" + FakeBulletins.DRAFT + "/audience?near=nowhere")
                        .statusCode())
                .isEqualTo(422);

        assertThat(person.get("/bulletins/" + FakeBulletins.DRAFT).asString())
                .contains("As a receiver will see it", "Fuel &lt;vouchers&gt;", "Leaflet.pdf", "id=\"send\"");
        assertThat(person.post("/bulletins/" + FakeBulletins.DRAFT + "/sending", Map.of())
                        .header("Location"))
                .endsWith("?done=sent");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() {
        var person = Browser.signedInAs("liaison");
        var form = notice();
        form.put("title", "");
        form.put("endsOn", "soon");
        var page = person.post("/bulletins/new", form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Write a title", "Write a day", "value=\"soon\"", ">£30 a household</textarea>");

        form = notice();
        form.put("body", "Ring 07700 900123");
        page = person.post("/bulletins/new", form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("id=\"body-error\"", "id=\"publicContacts\"", "07700 900123");
        form.put("publicContacts", "true");
        assertThat(person.post("/bulletins/new", form).statusCode()).isEqualTo(303);

        form.put("etag", "\"2\"");
        page = person.post("/bulletins/" + FakeBulletins.DRAFT + "/draft", form);
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString()).contains("id=\"meanwhile\"", "07700 900123");
        assertThat(person.post("/bulletins/" + FakeBulletins.SENT + "/sending", Map.of())
                        .asString())
                .contains("You have sent 20 bulletins today");
    }

    @Test
    void theSenderSeesHowFarItIsAndToHowManyAndNothingElse() {
        var person = Browser.signedInAs("liaison");
        assertThat(person.get("/bulletins/" + FakeBulletins.SENDING).asString())
                .contains("300 of 5000 had their turn")
                .doesNotContain("Delivered to");
        assertThat(person.get("/bulletins/" + FakeBulletins.SENT).asString())
                .contains("Delivered to 2 organisations.", "Version 2: £30 → £45", "id=\"withdraw\"")
                .doesNotContain("Al-Noor", "Quayside");
        assertThat(person.get("/bulletins/ours").asString()).contains("id=\"drafts\"", "On its way", "Delivered to 2");
    }

    @Test
    void aCorrectionSaysWhatChangedAndAWithdrawalIsTheLastWord() {
        var person = Browser.signedInAs("liaison");
        var path = "/bulletins/" + FakeBulletins.SENT;
        assertThat(person.get(path + "/correction").asString()).contains("id=\"file-" + FakeBulletins.FILE + "\"");
        var form = notice();
        assertThat(person.post(path + "/correction", form).asString()).contains("Say what changed");
        form.put("changed", "£30 → £45");
        form.put("file", FakeBulletins.FILE);
        assertThat(person.post(path + "/correction", form).header("Location")).endsWith("?done=corrected");
        assertThat(Neighbours.signposting
                        .lastCall("POST", API + "/" + FakeBulletins.SENT + "/versions")
                        .json()
                        .path("attachmentIds")
                        .toString())
                .contains(FakeBulletins.FILE);
        assertThat(person.post(path + "/withdrawal", Map.of("reason", "07700 900123"))
                        .asString())
                .contains("id=\"reason-error\"", "07700 900123", "id=\"publicContacts\"");
        assertThat(person.post(path + "/withdrawal", Map.of("reason", "")).header("Location"))
                .endsWith("?done=withdrawn");
    }

    @Test
    void filesComeAndGoAndAreServedToBeSaved() {
        var person = Browser.signedInAs("liaison");
        var path = "/bulletins/" + FakeBulletins.DRAFT + "/files";
        assertThat(person.get(path).asString()).contains("Leaflet.pdf", "2 KB");
        assertThat(upload(person, path, "a.pdf", "%PDF-1.7").header("Location")).endsWith(path);
        var lie = upload(person, path, "a.pdf", "<html>");
        assertThat(lie.statusCode()).isEqualTo(422);
        assertThat(lie.asString()).contains("id=\"file-error\"");
        assertThat(upload(person, path, "", "").statusCode()).isEqualTo(422);
        person.post(path + "/" + FakeBulletins.FILE + "/removal", Map.of());
        assertThat(Neighbours.signposting
                        .lastCall("PUT", API + "/" + FakeBulletins.DRAFT)
                        .json()
                        .path("attachmentIds"))
                .isEmpty();

        var file = Browser.signedInAs("steward").get("/bulletins/files/" + FakeBulletins.FILE);
        assertThat(file.header("Content-Disposition")).startsWith("attachment;");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.asString()).startsWith("%PDF");
    }

    @Test
    void whatComesIsADraftToPassOnInOnesOwnWords() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/bulletins").asString())
                .contains(
                        "Fuel &lt;vouchers&gt;",
                        "From Eastmere Council",
                        "There is a newer one",
                        "withdrawn by whoever");
        assertThat(person.get("/bulletins?box=put-away").asString()).contains("You have not put any away");
        var path = "/bulletins/received/" + FakeBulletins.CAME;
        assertThat(person.get("/bulletins/" + FakeBulletins.CAME).header("Location"))
                .endsWith(path);
        assertThat(person.get(path).asString())
                .contains("id=\"pass-on\"", "In your own words", "£30 for each household")
                .doesNotContain("wa.me", "sms:");

        assertThat(person.post(path + "/passing-on", Map.of("version", "2")).asString())
                .contains("There is a newer version");
        assertThat(person.post(path + "/passing-on", Map.of("version", "1")).header("Location"))
                .endsWith("?done=passed#share");
        assertThat(person.get("/bulletins/received/" + FakeBulletins.PASSED).asString())
                .contains("https://wa.me/?text=Fuel%20%3Cvouchers%3E%0A%0AOur%20words", "sms:?&amp;body=")
                .contains("Ring: 01632 960001", "Passed on by Al-Noor Kitchen")
                .containsPattern("share-text\"[^>]*>(?s:(?!Sam has the keys).)*</textarea>");
        assertThat(person.get("/bulletins/received/" + FakeBulletins.BEHIND).asString())
                .contains("id=\"behind\"", "£30 → £45", "Pass the new version on", "id=\"own-behind\"");
        assertThat(person.get("/bulletins/received/" + FakeBulletins.WITHDRAWN).asString())
                .contains("tell the people", "No money left")
                .doesNotContain("id=\"pass-on\"");
        assertThat(person.post(path + "/words", Map.of("words", "Ring 07700 900123", "note", "Ours"))
                        .asString())
                .contains("id=\"words-error\"", "07700 900123", ">Ours</textarea>");
        assertThat(person.post(path + "/putting-away", Map.of("away", "true")).header("Location"))
                .endsWith("/bulletins");
    }

    @Test
    void anInstitutionSeesWhatItOwesWhereItLooksFirstAndReplies() {
        var person = Browser.signedInAs("liaison");
        assertThat(person.get("/home").asString())
                .contains(
                        "No meter keys",
                        "/bulletins/received/" + FakeBulletins.SEEN + "/reply",
                        "Reply by 8 December 2036");
        assertThat(Browser.signedInAs("steward").get("/home").asString()).doesNotContain("No meter keys");
        assertThat(person.get("/bulletins/owed").asString()).contains("To Al-Noor Kitchen", "value=\"10\"");
        assertThat(person.post("/bulletins/owed/days", Map.of("days", "30")).asString())
                .contains("Write a number from 1 to 20", "value=\"30\"");
        assertThat(person.post("/bulletins/owed/days", Map.of("days", "5")).header("Location"))
                .endsWith("?done=days");
        assertThat(Browser.signedInAs("steward").get("/bulletins/owed").statusCode())
                .isEqualTo(404);

        var path = "/bulletins/received/" + FakeBulletins.SEEN;
        assertThat(person.get(path).asString())
                .contains("The group sees that it is overdue", "for your organisation alone")
                .doesNotContain("id=\"pass-on\"");
        assertThat(person.post(path + "/reply", Map.of("words", "")).asString()).contains("Write something");
        assertThat(person.post(path + "/reply", Map.of("words", "Two more.")).header("Location"))
                .endsWith("?done=replied");
    }

    @Test
    void whoAsksForViewsOwesWhatHappenedAndAllWhoWereAskedSeeIt() {
        var person = Browser.signedInAs("liaison");
        var form = new HashMap<String, String>(Map.of(
                "kind",
                "views",
                "title",
                "A crossing",
                "body",
                "Where?",
                "decides",
                "The cabinet member",
                "decideBy",
                "2036-12-10",
                "then",
                "It is published",
                "outcomeBy",
                "2036-12-30"));
        person.post("/bulletins/new", form);
        assertThat(Neighbours.signposting
                        .lastCall("POST", API)
                        .json()
                        .at("/views/decideBy")
                        .asText())
                .isEqualTo("2036-12-10");
        assertThat(person.get("/bulletins/" + FakeBulletins.VIEWS).asString())
                .contains("id=\"overdue\"", "Two more &lt;advisers&gt;.", "id=\"say-outcome\"");
        assertThat(person.post("/bulletins/" + FakeBulletins.VIEWS + "/outcome", Map.of("words", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(person.post("/bulletins/" + FakeBulletins.VIEWS + "/outcome", Map.of("words", "Built."))
                        .header("Location"))
                .endsWith("?done=outcome");
        assertThat(Browser.signedInAs("steward")
                        .get("/bulletins/received/" + FakeBulletins.ASKED)
                        .asString())
                .contains("id=\"overdue\"", "The cabinet member", "You need not answer");
        assertThat(Browser.signedInAs("steward")
                        .get("/bulletins/" + FakeBulletins.SEEING)
                        .asString())
                .contains("Eastmere Council owed a reply by 8 December 2036");
    }

    @Test
    void whoMayNotWriteDoesNotFindTheForms() {
        var helper = Browser.signedInAs("quayside-helper");
        for (var path : List.of("/bulletins/new", "/bulletins/" + FakeBulletins.DRAFT + "/audience")) {
            assertThat(helper.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(helper.get("/bulletins/received/" + FakeBulletins.CAME).asString())
                .contains("id=\"pass-on\"");
        assertThat(Browser.signedInAs("helpline")
                        .get("/bulletins/received/" + FakeBulletins.CAME)
                        .asString())
                .doesNotContain("id=\"pass-on\"");
    }

    @Test
    void theNetworksThatOneIsInAreOfferedAndThoseOneIsInvitedToAreNot() {
        var person = Browser.signedInAs("liaison");
        var path = "/bulletins/" + FakeBulletins.DRAFT;
        assertThat(person.get(path + "/audience").asString())
                .contains("id=\"network-" + FakeNetworks.KITCHENS + "\"")
                .containsPattern("id=\"network-" + FakeNetworks.KITCHENS + "\"[^>]* checked")
                .contains("Those in 1 network who take signposts from us")
                .doesNotContain("id=\"network-" + FakeNetworks.INVITED);
        assertThat(person.get(path).asString()).contains("Those in 1 network");

        assertThat(choose(person, Map.of("then", "networks", "network", FakeNetworks.KITCHENS))
                        .header("Location"))
                .endsWith(path);
        assertThat(lastChoice()).contains(FakeNetworks.KITCHENS, People.QUAYSIDE, "\"all\":false");
        choose(person, Map.of("then", "add", "to", People.AL_NOOR));
        assertThat(lastChoice()).as("networks stay").contains(FakeNetworks.KITCHENS, People.AL_NOOR);
        choose(person, Map.of("then", "networks"));
        assertThat(lastChoice()).doesNotContain(FakeNetworks.KITCHENS).contains(People.QUAYSIDE);
        choose(person, Map.of("then", "none"));
        assertThat(lastChoice()).doesNotContain(FakeNetworks.KITCHENS, People.QUAYSIDE);
        assertThat(Browser.signedInAs("steward")
                        .get("/bulletins/" + FakeBulletins.SEEING_DRAFT + "/audience")
                        .asString())
                .contains("at most 20 of them")
                .doesNotContain("id=\"networks\"");
    }

    @Test
    void allThoseWhoAreLinkedAreReachedPageByPage() {
        var person = Browser.signedInAs("liaison");
        var path = "/bulletins/" + FakeBulletins.DRAFT + "/audience";
        assertThat(person.get(path).asString())
                .contains("id=\"linked-" + People.COUNCIL + "\"", "href=\"" + path + "?after=0e0%262#linked\"")
                .contains("name=\"after\" value=\"0e0&amp;2\"", "id=\"choose-next\"")
                .doesNotContain("id=\"linked-first\"");

        var added = choose(person, Map.of("then", "next", "after", "0e0&2", "to", People.COUNCIL));
        assertThat(added.header("Location")).endsWith(path + "?after=0e0%262#linked");
        assertThat(lastChoice()).contains(People.COUNCIL);
        assertThat(person.get(path + "?after=0e0%262").asString())
                .contains("id=\"linked-first\"", "There is nobody on this page")
                .doesNotContain("id=\"linked-next\"", "id=\"linked-" + People.COUNCIL + "\"");
    }

    @Test
    void whereNobodyInTheNetworksIsOpenThatIsSaid() {
        var page = Browser.signedInAs("liaison").post("/bulletins/" + FakeBulletins.NOBODY_OPEN + "/sending", Map.of());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Nobody in those networks takes signposts from you");
    }

    private static Response choose(Browser person, Map<String, String> form) {
        return person.post("/bulletins/" + FakeBulletins.DRAFT + "/audience", form);
    }

    private static String lastChoice() {
        return Neighbours.signposting
                .lastCall("PUT", API + "/" + FakeBulletins.DRAFT + "/audience")
                .text();
    }

    private static Response upload(Browser person, String path, String name, String content) {
        return person.asking()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, content.getBytes(StandardCharsets.ISO_8859_1), "application/pdf")
                .post(path);
    }

    private static Map<String, String> notice() {
        return new HashMap<>(Map.of(
                "kind", "notice",
                "title", "Fuel vouchers",
                "body", "£30 a household",
                "source", "Eastmere Council",
                "endsOn", "2037-01-31"));
    }
}
