package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeNetworks;
import org.trellis.portal.fakes.FakeService.Call;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Networks of groups, which belong to nobody.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class NetworkPagesTest {

    private static final String V1 = "/api/signposting/v1/networks";
    private static final String KITCHENS = "/networks/" + FakeNetworks.KITCHENS;
    private static final String OWN = V1 + "/" + FakeNetworks.KITCHENS;
    private static final String INVITED = "/networks/" + FakeNetworks.INVITED;

    @Test
    void aStewardFoundsOneForGroupsAloneUnlessItSaysOtherwise() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/home").asString()).contains("href=\"/networks\"");

        assertThat(person.post("/networks", Map.of("name", "Kitchens", "who", ""))
                        .header("Location"))
                .endsWith(KITCHENS + "?done=founded");
        assertThat(Neighbours.signposting.lastCall("POST", V1).text()).contains("\"institutionsMayJoin\":false");
        assertThat(person.post("/networks", Map.of("name", " ", "about", "Bread"))
                        .asString())
                .contains("Give it a name", ">Bread</textarea>");
        var page = person.post("/networks", Map.of("name", "Kitchens", "about", "Ring 07700 900123", "who", "all"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("id=\"nothingPrivate\"", "id=\"who-all\" value=\"all\" checked");
        for (var other : new String[] {"helpline", "quayside-helper", "liaison"}) {
            assertThat(Browser.signedInAs(other).get("/networks/new").statusCode())
                    .isEqualTo(404);
        }
        assertThat(Browser.signedInAs("helpline").get("/networks").statusCode()).isEqualTo(404);
        assertThat(Browser.signedInAs("liaison").get("/networks").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsInvitedLooksThenJoinsUnderANameOfItsOwnOrDoesNot() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/networks").asString()).contains("You are invited", "By Quayside Mutual Aid");
        assertThat(person.get(INVITED).asString())
                .contains(
                        "Do you want to join Kitchens &lt;of&gt; Eastmere?", "Groups alone can join", "id=\"decline\"")
                .doesNotContain("id=\"members\"", "id=\"messages\"");

        assertThat(person.post(INVITED + "/joining", Map.of("shownName", "The wharf"))
                        .header("Location"))
                .endsWith(INVITED + "?done=joined");
        assertThat(Neighbours.signposting
                        .lastCall("PUT", V1 + "/" + FakeNetworks.INVITED + "/seat")
                        .text())
                .contains("The wharf");
        var page = person.post(INVITED + "/joining", Map.of("shownName", "full"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("There are 200 members", "value=\"full\"");
        assertThat(person.post(INVITED + "/declining", Map.of()).header("Location"))
                .endsWith("/networks?done=declined");
        isCalled("DELETE", V1 + "/" + FakeNetworks.INVITED + "/invitation");
    }

    @Test
    void aCodeLeadsToTheNetwork() {
        var person = Browser.signedInAs("steward");
        assertThat(person.post("/networks/codes", Map.of("code", "right")).header("Location"))
                .endsWith(INVITED);
        var page = person.post("/networks/codes", Map.of("code", "<wrong>"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("older than two weeks", "value=\"&lt;wrong&gt;\"");
        assertThat(person.post("/networks/codes", Map.of("code", "groups")).asString())
                .contains("for groups alone");
        assertThat(person.post("/networks/codes", Map.of("code", "")).asString())
                .contains("Type the code");
    }

    @Test
    void membersReadAndWrite() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(KITCHENS).asString())
                .contains(
                        "The wharf &lt;kitchen&gt;", "Loaves over", "Somebody who has left", "A member without a name")
                .contains("Al-Noor Kitchen</strong> (You)", "Read them again", "?cursor=" + FakeNetworks.MEMBER);

        assertThat(person.post(KITCHENS + "/messages", Map.of("text", "We have flour"))
                        .header("Location"))
                .endsWith(KITCHENS + "?done=written");
        assertThat(isCalled("POST", OWN + "/messages").json().path("words").asText())
                .isEqualTo("We have flour");
        assertThat(isCalled("POST", OWN + "/messages").header("idempotency-key"))
                .matches("[0-9a-f-]{36}");
        var page = person.post(KITCHENS + "/messages", Map.of("text", "Ring 07700 900123"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("id=\"nothingPrivate\"", ">Ring 07700 900123</textarea>");
        assertThat(person.post(KITCHENS + "/messages", Map.of("text", "fifty")).asString())
                .contains("There are 50 messages");
        assertThat(person.post(KITCHENS + "/messages", Map.of("text", "")).asString())
                .contains("Write something");
        assertThat(person.post(KITCHENS + "/members/" + FakeNetworks.MEMBER + "/muting", Map.of("muted", "false"))
                        .header("Location"))
                .endsWith("?done=heard");
        var muting = OWN + "/members/" + FakeNetworks.MEMBER + "/muting";
        assertThat(isCalled("PUT", muting).text()).contains("\"muted\":false");
        assertThat(person.post(KITCHENS + "/members/" + FakeNetworks.MEMBER + "/muting", Map.of("muted", "true"))
                        .header("Location"))
                .endsWith("?done=muted");
        assertThat(isCalled("PUT", muting).text()).contains("\"muted\":true");
        assertThat(person.post(KITCHENS + "/leaving", Map.of()).header("Location"))
                .endsWith("/networks?done=left");
        isCalled("DELETE", OWN + "/seat");
        assertThat(person.get("/networks/" + People.QUAYSIDE).statusCode()).isEqualTo(404);
    }

    @Test
    void anyMemberInvitesOrPassesOnACode() {
        var person = Browser.signedInAs("steward");
        var page = person.get(KITCHENS + "/inviting?q=quay").asString();
        assertThat(page)
                .contains("id=\"invite-" + People.QUAYSIDE)
                .doesNotContain("id=\"invite-" + People.IMPORTED, "BTPA");
        assertThat(person.post(KITCHENS + "/inviting", Map.of("organisation", People.QUAYSIDE, "q", "quay"))
                        .header("Location"))
                .endsWith("/inviting?done=true");
        assertThat(isCalled("POST", OWN + "/invitations").text()).contains(People.QUAYSIDE);
        assertThat(person.post(KITCHENS + "/inviting", Map.of("organisation", People.COUNCIL, "q", "quay"))
                        .asString())
                .contains("for groups alone");
        assertThat(person.get(KITCHENS + "/inviting?q=nothing").asString()).contains("id=\"nobody\"");
        assertThat(person.post(KITCHENS + "/inviting/code", Map.of()).asString())
                .contains("7K4M-29QX-BTPA-0WZR", "14 December 2036");
        isCalled("POST", OWN + "/code");
        assertThat(person.get(INVITED + "/inviting").statusCode()).isEqualTo(404);
    }

    private static Call isCalled(String method, String path) {
        return Neighbours.signposting.lastCall(method, path);
    }
}
