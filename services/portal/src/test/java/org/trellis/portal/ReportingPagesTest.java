package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeApplying;
import org.trellis.portal.fakes.FakeRecords;
import org.trellis.portal.fakes.FakeWeighing;
import org.trellis.portal.fakes.Neighbours;

/// A group says with a tap what came of a grant, and those whom it lets read it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ReportingPagesTest {

    private static final String PAID = "/our-grants/" + FakeApplying.PAID;
    private static final String SAID = "/our-grants/" + FakeRecords.PUBLISHED;

    private static String api(String id) {
        return "/api/grants/v1/awards/" + id + "/report";
    }

    @Test
    void oneTapIsEnough() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(PAID).asString())
                .contains("One tap is enough, and none is fine too", "id=\"happened-no\"");
        assertThat(person.get("/our-grants/" + FakeApplying.TO_PAY).asString()).doesNotContain("id=\"happened-no\"");

        assertThat(person.post(PAID + "/report/word", Map.of("happened", "no")).header("Location"))
                .endsWith(PAID + "/report?done=said");
        var sent = Neighbours.grants.lastCall("PUT", api(FakeApplying.PAID)).json();
        assertThat(sent.path("happened").asText()).isEqualTo("no");
        assertThat(sent.path("quotable").asBoolean()).isFalse();
        assertThat(sent.path("toSource").asBoolean()).isFalse();
    }

    @Test
    void whatWasSaidIsChangedAndTakenBack() {
        var person = Browser.signedInAs("al-noor-helper");
        assertThat(person.get(SAID).asString())
                .contains("Some of it happened.", "We cooked &lt;ten&gt; times.")
                .doesNotContain("id=\"happened-no\"");
        assertThat(person.get(SAID + "/report").asString())
                .contains("value=\"partly\" checked", "value=\"4\"", "id=\"take-back\"");

        var more = Map.of("happened", "yes", "words", "We cooked.", "version", "4", "toSource", "true");
        assertThat(person.post(SAID + "/report", more).header("Location")).endsWith("?done=said");
        var meanwhile = person.post(SAID + "/report", Map.of("happened", "yes", "words", "Mine.", "version", "3"));
        assertThat(meanwhile.statusCode()).isEqualTo(412);
        assertThat(meanwhile.asString())
                .contains("Somebody else of your group changed this meanwhile.", "id=\"theirs\"", ">Mine.</textarea>")
                .contains("name=\"version\" value=\"4\"");
        assertThat(person.post(SAID + "/report/taking-back", Map.of()).header("Location"))
                .endsWith(SAID + "?done=report-gone");
        Neighbours.grants.lastCall("DELETE", api(FakeRecords.PUBLISHED));
    }

    @Test
    void itNamesNobodyAndComesBackAsItWasTyped() {
        var person = Browser.signedInAs("steward");
        var page = person.post(PAID + "/report", Map.of("happened", "yes", "words", "Ring 07700 900123"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Take it out", ">Ring 07700 900123</textarea>", "value=\"yes\" checked")
                .doesNotContain("id=\"namesNobody\"");
        page = person.post(PAID + "/report", Map.of("happened", "yes", "words", "Amina came."));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("It may name a person.", "id=\"namesNobody\"", ">Amina came.</textarea>");
        assertThat(person.post(
                                PAID + "/report",
                                Map.of("happened", "yes", "words", "Amina came.", "namesNobody", "true"))
                        .header("Location"))
                .endsWith("?done=said");
        page = person.post(PAID + "/report", Map.of("words", "1\n2\n3\n4"));
        assertThat(page.asString()).contains("Say which of the three it is", "Three lines are enough");
    }

    @Test
    void photosAreForTheFunderAlone() {
        var person = Browser.signedInAs("steward");
        var photo = "/grant-photos/" + FakeRecords.PUBLISHED + "/" + FakeWeighing.PHOTO;
        assertThat(person.get(SAID + "/report").asString()).contains(photo, "id=\"add-photo\"");
        assertThat(person.get(PAID + "/report").asString()).doesNotContain("id=\"add-photo\"");

        assertThat(upload(person, "a.jpg", "picture").header("Location")).endsWith("?done=photo");
        var lie = upload(person, "a.jpg", "words");
        assertThat(lie.statusCode()).isEqualTo(422);
        assertThat(lie.asString()).contains("A photo can be a JPEG, PNG or WebP", "We cooked &lt;ten&gt; times.");
        assertThat(upload(person, "", "").asString()).contains("Choose a photo first");
        var large = upload(person, "a.jpg", "picture" + "x".repeat(3_000_000));
        assertThat(large.header("Location")).endsWith("?done=photo");
        assertThat(person.post(SAID + "/report/photos/" + FakeWeighing.PHOTO + "/removal", Map.of())
                        .header("Location"))
                .endsWith("?done=photo-gone");
        for (var side : List.of("steward", "giver")) {
            var fetched = Browser.signedInAs(side).get(photo);
            assertThat(fetched.statusCode()).isEqualTo(200);
            assertThat(fetched.header("Content-Disposition")).startsWith("attachment");
            assertThat(fetched.header("Content-Security-Policy")).startsWith("sandbox");
        }
        assertThat(Browser.signedInAs("giver")
                        .get("/applications/" + FakeApplying.PAID)
                        .asString())
                .contains(FakeWeighing.PHOTO);
        assertThat(Browser.signedInAs("liaison").get(photo).statusCode()).isEqualTo(404);
        assertThat(upload(Browser.signedInAs("giver"), "a.jpg", "picture").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSecondTapKeepsAPhotoOnce() {
        TogetherPagesTest.keptOnce(
                Browser.signedInAs("steward"),
                SAID + "/report",
                SAID + "/report/photos",
                api(FakeRecords.PUBLISHED) + "/photos");
    }

    @Test
    void aFunderReadsWhatItMayQuoteAndWhoGaveTheMoneyNoName() {
        var page = Browser.signedInAs("giver").get("/grant-reports").asString();

        assertThat(page)
                .contains("Some of it happened.", "Al-Noor Kitchen, Eastmere Winter &lt;Kitchens&gt;")
                .contains("You may quote these lines, without the group&#39;s name.")
                .contains(
                        "The room was &lt;closed&gt;.",
                        "a group, Eastmere Winter &lt;Kitchens&gt;",
                        "It is not named.");
        assertThat(Browser.signedInAs("giver")
                        .get("/applications/" + FakeApplying.PAID)
                        .asString())
                .contains("id=\"came\"");
    }

    @Test
    void whoeverElseAsksFindsNothing() {
        for (var other : List.of("giver", "liaison", "helpline")) {
            assertThat(Browser.signedInAs(other).get(PAID + "/report").statusCode())
                    .as(other)
                    .isEqualTo(404);
            assertThat(Browser.signedInAs(other)
                            .post(PAID + "/report", Map.of("happened", "yes"))
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(Browser.signedInAs("steward").get("/grant-reports").statusCode())
                .isEqualTo(404);
        assertThat(Browser.signedInAs("steward")
                        .get("/our-grants/" + FakeApplying.TO_PAY + "/report")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Response upload(Browser person, String name, String content) {
        return person.asking()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, content.getBytes(StandardCharsets.ISO_8859_1), "image/jpeg")
                .post(SAID + "/report/photos");
    }
}
