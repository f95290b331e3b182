package org.trellis.grants.tellings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.grants.Grant.confirms;
import static org.trellis.grants.Grant.notes;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Hosted;
import org.trellis.grants.OpenData;
import org.trellis.grants.Party;
import org.trellis.grants.Told;
import org.trellis.testing.Directory;

/// Of what matters about a grant its two sides and its host are told, once each, and nothing of what it is.
@QuarkusTest
class TellingsTest {

    @Inject
    Directory directory;

    @Test
    void aFunderIsToldWhatCameAndByWhenItPromisedAnAnswer() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        Grant.sends(grant.second(), application).statusCode(200);
        String decideBy = grant.group()
                .asks()
                .get("/applications/{id}", application)
                .then()
                .extract()
                .path("decideBy");

        var told = only(Told.to(grant.body().id(), "grant-applied", grant.group(), 1));
        assertThat(told.path("subjectId").asText()).isEqualTo(application.toString());
        assertThat(told.path("days").path("until").asText()).isEqualTo(decideBy);
        assertThat(told.path("urgent").asBoolean()).isFalse();
        assertThat(told.path("roles")).extracting(JsonNode::asText).contains("grants-officer", "liaison-officer");
        assertThat(told.toString())
                .doesNotContain("Gas and rice", "Kitchen", grant.group().id().toString());
    }

    @Test
    void aGroupIsToldThatThereIsAnAnswerAndNotWhich() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        decided(grant, application, Grant.no());

        var told = only(Told.to(grant.group().id(), "grant-decided", grant.body(), 1));
        assertThat(told.path("subjectId").asText()).isEqualTo(application.toString());
        assertThat(told.path("roles"))
                .extracting(JsonNode::asText)
                .contains("steward")
                .doesNotContain("helper");
        assertThat(Told.to(grant.group().id(), "grant-second-word", grant.body(), 0))
                .isEmpty();
        assertThat(told.toString()).doesNotContain("outside-area", "refus", "approv");

        grant.group()
                .asks()
                .body(Map.of("words", "We cook inside the ward."))
                .post("/applications/{id}/appeal", application)
                .then()
                .statusCode(200);
        var appealed = only(Told.to(grant.body().id(), "grant-appealed", grant.group(), 1));
        assertThat(appealed.path("subjectId").asText()).isEqualTo(application.toString());
    }

    @Test
    void aSecondStewardIsNeededThenItCanBePaidAndThenItIs() {
        var grant = Grant.with(50_000);
        var award = grant.approved(50_000);
        only(Told.to(grant.group().id(), "grant-second-word", grant.body(), 1));
        assertThat(Told.to(grant.group().id(), "grant-decided", grant.body(), 0))
                .isEmpty();
        assertThat(Told.to(grant.body().id(), "grant-to-pay", grant.group(), 0)).isEmpty();

        confirms(grant.group(), award).statusCode(403);
        assertThat(Told.to(grant.body().id(), "grant-to-pay", grant.group(), 0)).isEmpty();
        var payment = grant.instructed(award);
        confirms(grant.second(), award).statusCode(200);
        only(Told.to(grant.body().id(), "grant-to-pay", grant.group(), 1));

        assertThat(Told.to(grant.group().id(), "grant-paid", grant.body(), 0)).isEmpty();
        notes(grant.body(), payment, "paid").statusCode(200);
        notes(grant.body(), payment, "paid").statusCode(200);
        only(Told.to(grant.group().id(), "grant-paid", grant.body(), 1));
        notes(grant.body(), payment, "bounced").statusCode(200);
        notes(grant.body(), payment, "bounced").statusCode(200);
        var bounced = only(Told.to(grant.group().id(), "grant-bounced", grant.body(), 1));
        assertThat(bounced.path("subjectId").asText()).isEqualTo(award.toString());
    }

    @Test
    void aPaymentThatFailedIsToldAsOneThatCameBackIs() {
        var grant = Grant.with(50_000);
        var payment = grant.instructed(grant.approved(50_000));
        notes(grant.body(), payment, "failed").statusCode(200);

        only(Told.to(grant.group().id(), "grant-bounced", grant.body(), 1));
    }

    @Test
    void aHostIsToldThatItIsAskedAndTheGroupThatItAnswered() {
        var grant = Grant.with(50_000);
        var host = host();
        var award = asked(grant, host);
        var toldHost = only(Told.to(host.id(), "host-asked", grant.group(), 1));
        assertThat(toldHost.toString()).doesNotContain(grant.group().id().toString());
        answers(host, award, 200);
        answers(host, award, 200);
        only(Told.to(grant.group().id(), "host-answered", host, 1));

        decided(grant, award, Map.of("approve", true));
        confirms(grant.second(), award).statusCode(200);
        only(Told.to(grant.body().id(), "grant-to-pay", grant.group(), 1));
        UUID payment = UUID.fromString(
                Grant.pays(grant.body(), award).statusCode(201).extract().path("id"));
        notes(grant.body(), payment, "paid").statusCode(200);
        notes(grant.body(), payment, "bounced").statusCode(200);
        only(Told.to(grant.group().id(), "grant-bounced", grant.body(), 1));
        only(Told.to(host.id(), "held-to-do", grant.body(), 1));
    }

    @Test
    void whereTheHostIsTheLastToSayYesTheFunderIsToldInTheMorning() throws Exception {
        var grant = Grant.with(50_000);
        var host = host();
        var award = asked(grant, host);
        decided(grant, award, Map.of("approve", true));
        confirms(grant.second(), award).statusCode(200);
        Told.aMorningComes(grant.fund());
        assertThat(Told.to(grant.body().id(), "grant-to-pay", grant.group(), 0)).isEmpty();

        answers(host, award, 200);
        for (int i = 0; i < 2; i++) {
            Told.aMorningComes(grant.fund());
            var told = only(Told.to(grant.body().id(), "grant-to-pay", grant.body(), 1));
            assertThat(told.path("subjectId").asText()).isEqualTo(award.toString());
        }
    }

    @Test
    void aGroupIsToldOfItsRecordOnceAndUntilWhenItAloneReadsIt() {
        var grant = Grant.with(50_000);
        OpenData.says(grant.body(), OpenData.words(grant.body())).statusCode(200);
        var award = OpenData.shown(grant, 40_000);
        // Everything of the funder is gone through once more.
        OpenData.says(grant.body(), OpenData.words(grant.body())).statusCode(200);

        String openFrom = OpenData.record(grant.group(), award).extract().path("openFrom");
        var told = only(Told.to(grant.group().id(), "grant-record", grant.body(), 1));
        assertThat(told.path("subjectId").asText()).isEqualTo(award.toString());
        var day = Instant.parse(openFrom).atZone(ZoneId.of("Europe/London")).toLocalDate();
        assertThat(told.path("days").path("until").asText()).isEqualTo(day.toString());
    }

    private Party host() {
        var host = Party.body();
        directory.registers(host);
        return host;
    }

    @Test
    void afterAChangeOfHostTheFunderIsToldThatItCanPayByThatOne() throws Exception {
        var one = Hosted.asked(directory, 50_000);
        var body = one.grant().body();
        one.answers(true).statusCode(200);
        one.approved();
        confirms(one.grant().second(), one.award()).statusCode(200);
        only(Told.to(body.id(), "grant-to-pay", one.grant().group(), 1));
        one.leaves();
        Told.aMorningComes(one.grant().fund());
        only(Told.to(body.id(), "grant-to-pay", body, 1));

        for (int times = 2; times <= 3; times++) {
            one.changed(Hosted.another(directory));
            for (int i = 0; i < 2; i++) {
                Told.aMorningComes(one.grant().fund());
                assertThat(Told.to(body.id(), "grant-to-pay", body, times)).hasSize(times);
            }
        }
        notes(
                        body,
                        UUID.fromString(Grant.pays(body, one.award())
                                .statusCode(201)
                                .extract()
                                .path("id")),
                        "paid")
                .statusCode(200);
        one.changed(Hosted.another(directory));
        Told.aMorningComes(one.grant().fund());
        assertThat(Told.to(body.id(), "grant-to-pay", body, 3)).hasSize(3);
    }

    /// An application that asks it to hold the money.
    private static UUID asked(Grant grant, Party host) {
        var draft = grant.written(50_000, "host");
        Grant.writes(grant.group(), draft, "host", host.id().toString(), null).statusCode(200);
        Awaitility.await().untilAsserted(() -> Grant.sends(grant.group(), draft).statusCode(200));
        return draft;
    }

    private static void answers(Party host, UUID award, int status) {
        host.asks()
                .body(Map.of("agreed", true))
                .put("/host-asks/{id}/answer", award)
                .then()
                .statusCode(status)
                .body("agreed", equalTo(true));
    }

    private static void decided(Grant grant, UUID application, Map<String, ?> proposal) {
        Grant.decides(grant.colleague(), application, grant.proposed(application, proposal))
                .statusCode(200);
    }

    private static JsonNode only(List<JsonNode> told) {
        assertThat(told).hasSize(1);
        return told.getFirst();
    }
}
