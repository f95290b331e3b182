package org.trellis.referrals.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.referrals.Pair.pauses;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.directory.CapacityEvent.Limit;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Time;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// What a receiver settled, and what was agreed, holds at the moment of sending, however many send at once.
@QuarkusTest
class RoomTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final LocalDate MONDAY = TODAY.with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Inject
    Directory directory;

    @Test
    void whoPausesIsSentNothingAndSaysFromWhenAndWhoElseHelps() {
        var pair = Pair.agreed(directory);
        var ward = Areas.ward();
        var other = Party.council();
        directory.registers(other);
        var pathway = other.keeps(Party.pathway(ward));
        directory.settles(pair.receiver(), TODAY.plusDays(9));
        Awaitility.await()
                .until(() -> Rows.visible(pair.receiver().id(), "capacity_copy where paused_until > now()") == 1);

        Awaitility.await()
                .untilAsserted(() -> pair.sends(Map.of("area", ward))
                        .statusCode(409)
                        .body(
                                "code",
                                equalTo("receiver-paused"),
                                "resumeOn",
                                equalTo(TODAY.plusDays(10).toString()))
                        .body("alternatives.pathwayId", contains(pathway))
                        .body("alternatives.organisationId", contains(other.id().toString())));
        pair.sends().statusCode(409).body("alternatives", empty());
        var draft = pair.drafted();
        steps(pair.sender(), draft, "send").statusCode(409).body("code", equalTo("receiver-paused"));
        pair.sender().asks().get("/referrals?box=sent").then().body("items.id", contains(draft));

        directory.settles(pair.receiver(), null);
        Awaitility.await()
                .untilAsserted(() -> steps(pair.sender(), draft, "send").statusCode(200));
    }

    @Test
    void theNearestThreeThatTakePeopleOnAreNamed() {
        var pair = Pair.agreed(directory);
        var ward = Areas.ward();
        var district = "E08" + ward.substring(3);
        var beside = Areas.ward();
        var paused = Party.group();
        var full = Pair.agreed(directory, Party.council(), Party.group());
        var here = Party.council();
        var wide = Party.council();
        var near = Party.council();
        for (var institution : List.of(here, wide, near)) {
            directory.registers(institution);
        }
        directory.publishes(paused);
        directory.publishes(full.receiver());
        for (var closed :
                List.of(paused.keeps(Party.pathway(ward)), full.receiver().keeps(Party.pathway(ward)))) {
            Awaitility.await().untilAsserted(() -> pair.sender().reads(closed).statusCode(200));
        }
        var first = here.keeps(Party.pathway(ward));
        var other = Party.pathway(ward);
        other.put("need", "debt");
        other.put("areas", List.of(ward, district, beside));
        here.keeps(other);
        var second = wide.keeps(Party.pathway(district));
        var third = near.keeps(Party.pathway(beside));
        near.keeps(Party.pathway(Areas.ward()));
        directory.settles(pair.receiver(), TODAY.plusDays(9));
        directory.settles(paused, TODAY.plusDays(1));
        limited(full, new Limit(null, "month", 1));
        full.sent();

        Awaitility.await()
                .untilAsserted(() -> pair.sends(Map.of("area", ward))
                        .statusCode(409)
                        .body("alternatives.pathwayId", contains(first, second, third)));
        // Whoever comes back is named again: a pause holds by its day.
        directory.settles(paused, TODAY.minusDays(1));
        Awaitility.await()
                .untilAsserted(() -> pair.sends(Map.of("area", ward))
                        .statusCode(409)
                        .body("alternatives.organisationId", hasItem(paused.id().toString()))
                        .body("alternatives", hasSize(3)));
    }

    @Test
    void aPauseIsOverAtMidnightAfterItsDay() {
        var pair = Pair.agreed(directory);
        directory.settles(pair.receiver(), TODAY);
        Awaitility.await().untilAsserted(() -> pair.sends().statusCode(409));
        directory.settles(pair.receiver(), TODAY.minusDays(1));
        Awaitility.await().untilAsserted(() -> pair.sends().statusCode(201));
    }

    @Test
    void aLimitOfAWeekIsForAllSendersAndWhatComesBackMakesRoom() {
        var receiver = Party.group();
        var one = Pair.agreed(directory, Party.council(), receiver);
        var two = Pair.agreed(directory, Party.council(), receiver);
        limited(one, new Limit(null, "week", 2));
        var first = one.sent();
        two.sent();

        two.sends().statusCode(409).body("code", equalTo("receiver-full"), "resumeOn", equalTo(MONDAY.toString()));
        steps(receiver, first, "decline").statusCode(200);
        var third = two.sent();
        one.sends().statusCode(409);
        steps(two.sender(), third, "withdraw").statusCode(200);
        var fourth = one.sent();
        steps(receiver, fourth, "accept").statusCode(200);
        two.sends().statusCode(409);
        steps(receiver, fourth, "give-back").statusCode(200);
        var fifth = two.sent();
        steps(receiver, fifth, "accept").statusCode(200);
        steps(receiver, fifth, "complete", Map.of("outcome", "sorted")).statusCode(200);
        one.sends().statusCode(409).body("code", equalTo("receiver-full"));
    }

    @Test
    void aLimitForOneNeedLeavesTheOthersOpenAndCountsFromTheBeginningOfItsTime() throws SQLException {
        var pair = Pair.agreed(directory);
        limited(pair, new Limit("food", "day", 1), new Limit(null, "month", 3));
        var first = pair.sent();

        pair.sends().statusCode(409).body("resumeOn", equalTo(TODAY.plusDays(1).toString()));
        pair.sends(Map.of("need", "company")).statusCode(201);
        steps(pair.receiver(), first, "accept").statusCode(200);
        Time.passes(first, "40 days");
        pair.sends().statusCode(201);
        pair.sends(Map.of("need", "company")).statusCode(201);
        pair.sends(Map.of("need", "company"))
                .statusCode(409)
                .body("resumeOn", equalTo(TODAY.plusMonths(1).withDayOfMonth(1).toString()));
    }

    @Test
    void whatWasAgreedForOneSenderIsItsOwn() {
        var receiver = Party.group();
        var one = Pair.agreed(directory, Party.council(), receiver, Map.of("mostYouSend", 1));
        var two = Pair.agreed(directory, Party.council(), receiver);
        one.sent();

        one.sends().statusCode(409).body("code", equalTo("budget-used"), "resumeOn", equalTo(MONDAY.toString()));
        two.sends().statusCode(201);
    }

    @Test
    void manyAtOnceSendNoMoreThanThereIsRoomFor() throws InterruptedException, ExecutionException {
        var receiver = Party.group();
        var senders = new ArrayList<Pair>();
        for (int i = 0; i < 5; i++) {
            senders.add(Pair.agreed(directory, Party.council(), receiver));
        }
        limited(senders.getFirst(), new Limit(null, "week", 7));
        var sending = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 60; i++) {
            var pair = senders.get(i % senders.size());
            sending.add(() -> pair.sends().extract().statusCode());
        }

        try (var threads = Executors.newFixedThreadPool(12)) {
            var answers = new ArrayList<Integer>();
            for (var sent : threads.invokeAll(sending)) {
                answers.add(sent.get());
            }
            assertThat(answers).containsOnly(201, 409);
            assertThat(answers.stream().filter(status -> status == 201)).hasSize(7);
        }
        receiver.asks().get("/referrals").then().body("items.size()", equalTo(7));
    }

    @Test
    void nothingGoesWithoutALoopThatIsOnOrOutsideOfIt() {
        var pair = Pair.agreed(directory);
        pair.sends(Map.of("need", "debt")).statusCode(409).body("code", equalTo("no-loop"));
        pair.sends(Map.of("receiverId", pair.sender().id()))
                .statusCode(422)
                .body("code", equalTo("referral-to-yourself"));
        pair.sends(Map.of("receiverId", UUID.randomUUID())).statusCode(404);
        pair.receiver()
                .asks()
                .body(Map.of("receiverId", pair.sender().id(), "need", "food"))
                .post("/referrals")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-loop"));
        var draft = pair.drafted();
        pauses(pair.receiver(), pair.loop(), true).statusCode(200);
        pair.sends().statusCode(409).body("code", equalTo("loop-paused"));
        steps(pair.sender(), draft, "send").statusCode(409).body("code", equalTo("loop-paused"));
        pair.receiver().asks().delete("/loops/{id}", pair.loop()).then().statusCode(200);
        pair.sends().statusCode(409).body("code", equalTo("no-loop"));
        pair.receiver().asks().get("/referrals").then().body("items", empty());
    }

    @Test
    void aGroupThatTakesNoReferralsByItsLinkIsSentNone() {
        var pair = Pair.agreed(directory);
        directory.opens(pair.receiver(), pair.sender(), "signposts");
        directory.settle();

        pair.sends().statusCode(403).body("code", equalTo("not-linked"));
    }

    @Test
    void whileNobodyCanTellWhichLinksThereAreNothingIsSentButAnswersGoOn() throws SQLException {
        var pair = Pair.agreed(directory);
        var id = pair.sent();
        directory.fallsSilent();
        try {
            try (var owner = Database.as("owner")) {
                owner.createStatement().execute("truncate heard");
            }
            pair.sends().statusCode(503).body("code", equalTo("links-not-current"));
            steps(pair.receiver(), id, "accept").statusCode(200);
        } finally {
            directory.speaksAgain();
        }
    }

    private void limited(Pair pair, Limit... limits) {
        directory.settles(pair.receiver(), null, limits);
        var most = List.of(limits).size();
        Awaitility.await().until(() -> limitsOf(pair.receiver()) == most);
    }

    private static int limitsOf(Party group) throws SQLException {
        return Rows.visible(
                group.id(),
                "capacity_copy c, jsonb_array_elements(c.limits) where c.organisation_id = '" + group.id() + "'");
    }
}
