package org.trellis.directory.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.Tells;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;
import org.trellis.testing.Letters;

/// A member who wants it hears once a week how much waits. Nobody else hears, and nobody elsewhere learns of it.
@QuarkusTest
class DigestTest {

    private static final String TEMPLATE = "week-digest";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Asking asking;

    @Inject
    ActingAs actingAs;

    private final String address = Crowd.address();
    private final String number = "+4477009" + ThreadLocalRandom.current().nextInt(10_000, 100_000);
    private Party group;

    @BeforeEach
    void aGroupWhoseStewardIsReachedByBothWays() {
        group = Crowd.group("Lamplight Kitchen");
        Crowd.isReached(Crowd.personOf(group), address, number);
    }

    @AfterEach
    void signInIsThere() {
        KeycloakDouble.isAway(false);
    }

    @Test
    void nobodyGetsItWhoDidNotAskForIt() {
        reads(group)
                .statusCode(200)
                .body("wanted", equalTo(false), "day", nullValue(), "next", nullValue())
                .body("ways.channel", contains("sms", "email"));

        assertThat(Crowd.due(group.id(), FallsDue.KIND)).isEmpty();
        assertThat(rows(group)).isZero();
    }

    @Test
    void whoAsksForItIsToldOnceAWeekByTheWayThatTheyChose() {
        var second = Crowd.fresh("second");
        var seconds = Crowd.address();
        Crowd.isReached(second, seconds);
        Crowd.member(group, second, Role.STEWARD);
        chooses(group, "monday", "sms")
                .statusCode(200)
                .body("wanted", equalTo(true), "day", equalTo("monday"), "channel", equalTo("sms"));

        var asked = comesDue(group);
        assertThat(asked.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("organisationId", "digestId", "roles", "since", "notAfter");
        assertThat(asked.path("roles").toString()).isEqualTo("[\"steward\"]");
        assertThat(asked.toString()).doesNotContain(Crowd.personOf(group), "Lamplight");
        assertThat(Instant.parse(asked.path("since").asText()))
                .isBetween(
                        Instant.now().minus(Duration.ofDays(8)), Instant.now().minus(Duration.ofDays(6)));
        var message = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            Tells.waiting("signposting", message, group.id(), run(asked), Map.of("signposts", 3, "offers", 1));
        }
        var told = Mailbox.notices(TEMPLATE, number, 1);
        Tells.waiting(group.id(), run(asked), Map.of("signposts", 3));
        isHandled(group, 2);

        assertThat(told).singleElement().satisfies(notice -> {
            assertThat(notice.channel()).isEqualTo("sms");
            assertThat(notice.urgent()).isFalse();
            assertThat(notice.words().get("link")).endsWith("/digest");
            assertThat(notice.words())
                    .containsEntry("organisation", "Lamplight Kitchen")
                    .containsEntry("signposts", "3")
                    .containsEntry("offers", "1")
                    .containsEntry("bulletins", "0")
                    .containsEntry("asks", "0")
                    .containsEntry("thanks", "0")
                    .hasSize(7);
        });
        assertThat(Mailbox.notices(TEMPLATE, number, 1)).hasSize(1);
        assertThat(Mailbox.notices(TEMPLATE, address, 0)).isEmpty();
        assertThat(Mailbox.notices(TEMPLATE, seconds, 0)).isEmpty();
    }

    @Test
    void untilTheNextWeekItIsNotAskedForAgainHoweverOftenTheClockComes() {
        chooses(group, "friday", "email");
        comesDue(group);

        for (int i = 0; i < 2; i++) {
            Crowd.isDue(group.id(), FallsDue.KIND);
            Awaitility.await().until(() -> Crowd.isAtRest(group.id(), FallsDue.KIND));
        }

        assertThat(asked(group)).hasSize(1);
        assertThat(next(group)).isAfter(Instant.now().plus(Duration.ofDays(6)));
    }

    @Test
    void twoReplicasAskForOneWeekOnce() {
        chooses(group, "friday", "email");
        makeDue(group);
        var plan = UUID.fromString(Crowd.value(group.id(), "select plan_id from digest"));

        var both = Stream.of(1, 2)
                .map(_ -> CompletableFuture.supplyAsync(() -> actingAs.callInNone(
                        new OrganisationId(group.id()), () -> asking.ask(plan, Optional.of(Set.of(Role.STEWARD))))))
                .toList();

        var answers = both.stream().map(CompletableFuture::join).toList();
        assertThat(answers).containsOnly(Optional.of(next(group)));
        Awaitility.await().until(() -> asked(group).size() == 1);
        Crowd.isDue(group.id(), FallsDue.KIND);
        Awaitility.await().until(() -> Crowd.isAtRest(group.id(), FallsDue.KIND));
        assertThat(asked(group)).hasSize(1);
    }

    @Test
    void anotherChoiceTakesThePlaceOfTheLastAndNeverMakesTwoInAWeek() {
        chooses(group, "monday", "sms");
        comesDue(group);
        var weekLater = Instant.now().plus(Duration.ofDays(6));
        for (var day : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            chooses(group, day, "email").statusCode(200).body("channel", equalTo("email"));
            assertThat(next(group)).isAfter(weekLater);
        }
        stops(group);
        chooses(group, "monday", "sms").statusCode(200);
        assertThat(next(group)).isAfter(weekLater);

        Crowd.isDue(group.id(), FallsDue.KIND);

        // Of all that was noted only the last choice's moment is left.
        Awaitility.await().until(() -> Crowd.due(group.id(), FallsDue.KIND).equals(List.of(next(group))));
        assertThat(asked(group)).hasSize(1);
    }

    @Test
    void whoStopsItGetsNotEvenTheOneThatIsOnItsWay() {
        chooses(group, "monday", "email");
        var asked = comesDue(group);
        stops(group);
        reads(group).body("wanted", equalTo(false), "day", nullValue());

        Tells.waiting(group.id(), run(asked), Map.of("signposts", 3));
        isHandled(group, 1);

        assertThat(Crowd.due(group.id(), TellsMember.KIND)).isEmpty();
        assertThat(Mailbox.notices(TEMPLATE, address, 0)).isEmpty();
        stops(group);
        // A week later nothing is left of it.
        Crowd.sql(group.id(), "update digest set last_at = now() - interval '8 days'");
        Crowd.isDue(group.id(), FallsDue.KIND);
        Awaitility.await().until(() -> rows(group) == 0);
        Awaitility.await().until(() -> Crowd.due(group.id(), FallsDue.KIND).isEmpty());
    }

    @Test
    void inTheGroupsQuietHoursItWaitsAndCanStillBeStopped() {
        Borough.writes(group);
        var now = LocalTime.now(ZoneId.of("Europe/London")).truncatedTo(ChronoUnit.MINUTES);
        var quiet = Map.of(
                "from", now.minusHours(2).toString(), "until", now.plusHours(2).toString());
        group.asks()
                .body(Map.of("limits", List.of(), "quietHours", quiet))
                .put("/groups/{id}/capacity", group.id())
                .then()
                .statusCode(200);
        chooses(group, "monday", "email");
        Tells.waiting(group.id(), run(comesDue(group)), Map.of("thanks", 2));

        Awaitility.await()
                .until(() -> Crowd.due(group.id(), TellsMember.KIND).stream()
                        .anyMatch(at -> LocalTime.ofInstant(at, ZoneId.of("Europe/London"))
                                .equals(now.plusHours(2))));
        stops(group);
        Crowd.isDue(group.id(), TellsMember.KIND);
        Awaitility.await().until(() -> Crowd.due(group.id(), TellsMember.KIND).isEmpty());
        assertThat(Mailbox.notices(TEMPLATE, address, 0)).isEmpty();
    }

    @Test
    void whileSignInIsAwayItWaitsAndNothingIsLost() {
        chooses(group, "monday", "email");
        KeycloakDouble.isAway(true);
        reads(group).statusCode(503).body("code", equalTo("sign-in-away"));
        makeDue(group);
        Crowd.isDue(group.id(), FallsDue.KIND);
        Awaitility.await().until(() -> Crowd.isWaiting(group.id(), FallsDue.KIND));
        assertThat(asked(group)).isEmpty();

        KeycloakDouble.isAway(false);
        Crowd.isDue(group.id(), FallsDue.KIND);
        Awaitility.await().until(() -> asked(group).size() == 1);
    }

    @Test
    void anInstitutionsPeopleGetItToo() {
        var council = Crowd.council("Eastmere Council");
        var officers = Crowd.address();
        Crowd.isReached(Crowd.personOf(council), officers);
        chooses(council, "wednesday", "email").statusCode(200);

        var asked = comesDue(council);
        Tells.waiting(council.id(), run(asked), Map.of("asks", 4));

        assertThat(asked.path("roles").toString()).isEqualTo("[\"liaison-officer\"]");
        assertThat(Mailbox.notices(TEMPLATE, officers, 1))
                .singleElement()
                .satisfies(notice -> assertThat(notice.words()).containsEntry("asks", "4"));
    }

    @Test
    void itLeavesWithWhoLeaves() {
        var helper = Crowd.fresh("helper");
        Crowd.isReached(helper, Crowd.address());
        var helps = Crowd.member(group, helper, Role.HELPER);
        chooses(helps, "monday", "email").statusCode(200);
        chooses(group, "monday", "email").statusCode(200);
        assertThat(rows(group)).isEqualTo(2);

        group.asks().delete("/members/{person}", helper).then().statusCode(200);

        assertThat(Crowd.value(group.id(), "select person from digest")).isEqualTo(Crowd.personOf(group));
    }

    @Test
    void whoIsNoMemberAnyMoreForSignInIsForgotten() {
        var helper = Crowd.fresh("helper");
        Crowd.isReached(helper, Crowd.address());
        // A token that outlived its membership.
        chooses(Crowd.token(group, helper, Role.HELPER), "monday", "email").statusCode(200);
        makeDue(group);

        Crowd.isDue(group.id(), FallsDue.KIND);

        Awaitility.await().until(() -> rows(group) == 0);
        assertThat(asked(group)).isEmpty();
    }

    @Test
    void aClosedGroupHearsNothing() {
        chooses(group, "monday", "email");
        group.asks().post("/closing").then().statusCode(200);
        makeDue(group);

        Crowd.isDue(group.id(), FallsDue.KIND);

        Awaitility.await()
                .until(() -> next(group).isAfter(Instant.now())
                        && Crowd.due(group.id(), FallsDue.KIND).equals(List.of(next(group))));
        assertThat(asked(group)).isEmpty();
    }

    @Test
    void nobodyElsewhereLearnsOfIt() {
        var council = Crowd.council("Eastmere Council");
        Borough.opens(group, council, "partner");
        chooses(group, "monday", "email").statusCode(200);
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        Crowd.isReached(Crowd.personOf(council), Crowd.address());

        reads(council).statusCode(200).body("wanted", equalTo(false));
        council.asks()
                .header("Trellis-Organisation", group.id())
                .get("/members/me/digest")
                .then()
                .statusCode(404);
        council.asks()
                .header("Trellis-Organisation", group.id())
                .delete("/members/me/digest")
                .then()
                .statusCode(404);
        council.asks()
                .header("Trellis-Organisation", group.id())
                .body(Map.of("day", "friday", "channel", "email"))
                .put("/members/me/digest")
                .then()
                .statusCode(404);
        assertThat(council.asks().get("/export").asString()).doesNotContain(Crowd.personOf(group));
        assertThat(helper.asks().get("/members").asString()).doesNotContain("digest", "monday", "wanted");
        reads(group).body("wanted", equalTo(true), "day", equalTo("monday"));
        // It is the organisation's own, and goes with what it takes away.
        assertThat(group.asks().get("/export").jsonPath().getList("digest.person"))
                .isEqualTo(List.of(Crowd.personOf(group)));
        Borough.anonymous().get("/members/me/digest").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "someday, email, 400, invalid-request",
        "monday, letter, 400, invalid-request",
        ", sms, 400, invalid-request"
    })
    void aDayAndAWayAreNeeded(String day, String channel, int status, String code) {
        group.asks()
                .body(day == null ? Map.of("channel", channel) : Map.of("day", day, "channel", channel))
                .put("/members/me/digest")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void aWayThatDoesNotReachIsRefusedAndLaterLeftAlone() {
        Crowd.isReached(Crowd.personOf(group), address);
        chooses(group, "monday", "sms").statusCode(422).body("code", equalTo("not-reached-that-way"));
        chooses(group, "monday", "email").statusCode(200);
        var asked = comesDue(group);
        Crowd.isReached(Crowd.personOf(group), number);

        Tells.waiting(group.id(), run(asked), Map.of("asks", 4));

        isHandled(group, 1);
        Awaitility.await()
                .until(() -> "0".equals(Crowd.value(group.id(), "select count(run_id) from digest"))
                        && Crowd.due(group.id(), TellsMember.KIND).isEmpty());
        assertThat(Mailbox.notices(TEMPLATE, number, 0)).isEmpty();
    }

    @Test
    void whatCannotBeToldIsKeptAmongTheDeadLetters() {
        chooses(group, "monday", "email");
        var run = run(comesDue(group));

        var unknown = Tells.waiting(group.id(), run, Map.of("songs", 4));
        var another = Tells.waiting("referrals", group.id(), run, Map.of("asks", 4));
        var broken = Tells.waiting(group.id(), null, Map.of("asks", 4));

        Awaitility.await().untilAsserted(() -> {
            assertThat(deadLetter("signposting", unknown)).contains("type not known");
            assertThat(deadLetter("referrals", another)).contains("another service");
            assertThat(deadLetter("signposting", broken)).contains("is not whole");
        });
        assertThat(Mailbox.notices(TEMPLATE, address, 0)).isEmpty();
    }

    private static ValidatableResponse reads(Party who) {
        return who.asks().get("/members/me/digest").then();
    }

    private static ValidatableResponse chooses(Party who, String day, String channel) {
        return who.asks()
                .body(Map.of("day", day, "channel", channel))
                .put("/members/me/digest")
                .then();
    }

    private static void stops(Party who) {
        who.asks().delete("/members/me/digest").then().statusCode(204);
    }

    private static int rows(Party party) {
        return Integer.parseInt(Crowd.value(party.id(), "select count(*) from digest"));
    }

    private static Instant next(Party party) {
        var micros =
                Crowd.value(party.id(), "select cast(extract(epoch from next_at) * 1000000 as bigint) from digest");
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }

    private static void makeDue(Party party) {
        Crowd.sql(party.id(), "update digest set next_at = now() - interval '1 minute'");
    }

    /// Its day comes, and the numbers are asked for.
    private static JsonNode comesDue(Party party) {
        makeDue(party);
        Crowd.isDue(party.id(), FallsDue.KIND);
        return Awaitility.await()
                .until(() -> asked(party), found -> !found.isEmpty())
                .getLast();
    }

    private static String run(JsonNode asked) {
        return asked.path("digestId").asText();
    }

    private static void isHandled(Party party, int many) {
        Awaitility.await()
                .until(() -> Integer.parseInt(
                                Crowd.value(party.id(), "select count(*) from inbox where consumer = 'tellings'"))
                        >= many);
    }

    private static List<JsonNode> asked(Party party) {
        return Letters.in("trellis.directory.digest.v1").stream()
                .filter(letter -> party.id().toString().equals(letter.key()))
                .map(letter -> read(letter.value()))
                .toList();
    }

    private static String deadLetter(String service, UUID id) {
        return Letters.in("trellis.%s.telling.v1.dead.directory".formatted(service)).stream()
                .filter(letter -> id.toString().equals(Letters.header(letter, "ce_id")))
                .map(letter -> Letters.header(letter, "dead-letter-reason"))
                .findFirst()
                .orElse("");
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
