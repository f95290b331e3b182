package org.trellis.directory.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.contracts.telling.ToldText;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.Tells;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;
import org.trellis.testing.Letters;

/// Another service asks, and each of an organisation's people is told once.
@QuarkusTest
class TellingTest {

    private static final String DUE = "telling";

    private final String address = Crowd.address();
    private Party group;

    @BeforeEach
    void aGroupWhoseStewardIsReached() {
        group = Crowd.group("Lamplight Kitchen");
        Crowd.isReached(Crowd.personOf(group), address);
    }

    @AfterEach
    void signInIsThere() {
        KeycloakDouble.isAway(false);
    }

    @Test
    void eachStewardIsToldOnceInTheirOwnLanguageHoweverOftenItIsSaid() {
        var number = "+4477009%05d".formatted(Math.floorMod(address.hashCode(), 100_000));
        var second = Crowd.fresh("second");
        Crowd.isReachedIn("cy", second, number, Crowd.address());
        Crowd.member(group, second, Role.STEWARD);
        var helper = Crowd.fresh("helper");
        var helpers = Crowd.address();
        Crowd.isReached(helper, helpers);
        Crowd.member(group, helper, Role.HELPER);
        var asked = Tells.about(group.id(), "pathway-ageing");

        var id = Tells.asks(asked);
        Tells.says(id, Tells.TYPE, group.id(), asked);
        allIsTold();
        Tells.says(id, Tells.TYPE, group.id(), asked);
        allIsTold();

        assertThat(Mailbox.notices("pathway-ageing", address, 1))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.language()).isEqualTo("en");
                    assertThat(notice.channel()).isEqualTo("email");
                    assertThat(notice.urgent()).isFalse();
                    assertThat(notice.words())
                            .containsOnlyKeys("organisation", "link")
                            .containsEntry("organisation", "Lamplight Kitchen");
                    assertThat(notice.words().get("link")).endsWith("/our-pathways#right-" + asked.get("subjectId"));
                    assertThat(notice.inClear()).doesNotContain("Lamplight");
                });
        assertThat(Mailbox.notices("pathway-ageing", number, 1))
                .singleElement()
                .satisfies(notice -> assertThat(notice.language()).isEqualTo("cy"));
        assertThat(Mailbox.notices("pathway-ageing", helpers, 0)).isEmpty();
    }

    @Test
    void everybodyWhoWorksThereIsToldWhereNoRoleIsNamed() {
        var helper = Crowd.fresh("helper");
        var helpers = Crowd.address();
        Crowd.isReached(helper, helpers);
        Crowd.member(group, helper, Role.HELPER);
        var asked = Tells.about(group.id(), "referral-new");
        asked.put("roles", List.of());
        Tells.asks(asked);

        for (var each : List.of(address, helpers)) {
            assertThat(Mailbox.notices("referral-new", each, 1)
                            .getLast()
                            .words()
                            .get("link"))
                    .endsWith("/referrals/" + asked.get("subjectId"));
        }
    }

    @Test
    void whoIsAwayIsToldThroughWhoCoversForThem() {
        var council = Crowd.council("Eastmere Council");
        var officers = Crowd.address();
        Crowd.isReached(Crowd.personOf(council), officers);
        var cover = Crowd.fresh("cover");
        var covers = Crowd.address();
        Crowd.isReached(cover, covers);
        Crowd.member(council, cover, Role.HELPLINE);
        var away = Map.of("person", cover, "from", "2026-01-01", "until", "2099-01-01");
        council.asks()
                .body(Map.of("cover", away))
                .put("/members/{person}/post", Crowd.personOf(council))
                .then()
                .statusCode(200);

        var asked = Tells.about(council.id(), "referral-new");
        asked.put("roles", List.of("liaison-officer"));
        Tells.asks(asked);
        allIsTold();

        assertThat(Mailbox.notices("referral-new", covers, 1)).hasSize(1);
        assertThat(Mailbox.notices("referral-new", officers, 0)).isEmpty();
    }

    @Test
    void anInstitutionsPeopleAreToldByTheirRoles() {
        var council = Crowd.council("Eastmere Council");
        var officers = Crowd.address();
        Crowd.isReached(Crowd.personOf(council), officers);
        var councillor = Crowd.fresh("councillor");
        var councillors = Crowd.address();
        Crowd.isReached(councillor, councillors);
        Crowd.member(council, councillor, Role.COUNCILLOR);
        var asked = Tells.about(council.id(), "pathway-lapses");
        asked.put("roles", List.of("steward", "liaison-officer"));
        asked.put("days", Map.of("until", "2027-03-01"));
        asked.put("subjectId", null);
        Tells.asks(asked);

        var words = Mailbox.notices("pathway-lapses", officers, 1).getLast().words();
        assertThat(words).containsEntry("until", "1 March").containsEntry("organisation", "Eastmere Council");
        assertThat(words.get("link")).endsWith("/our-pathways");
        assertThat(Mailbox.notices("pathway-lapses", councillors, 0)).isEmpty();
    }

    @Test
    void ofWhatIsSealedOnlySafeguardingLeadsAreToldWhomACouncilHasToo() {
        var council = Crowd.council("Eastmere Council");
        var officers = Crowd.address();
        Crowd.isReached(Crowd.personOf(council), officers);
        var lead = Crowd.fresh("lead");
        var leads = Crowd.address();
        Crowd.isReached(lead, leads);
        Crowd.member(council, lead, Role.COUNCILLOR);
        council.asks()
                .body(Map.of("roles", List.of("safeguarding-lead")))
                .put("/members/{person}/roles", lead)
                .then()
                .statusCode(200);
        var asked = Tells.about(council.id(), "sealed-waits");
        asked.put("roles", List.of("safeguarding-lead"));
        asked.put("subjectId", null);
        Tells.asks(asked);

        var words = Mailbox.notices("sealed-waits", leads, 1).getLast().words();
        assertThat(words).containsOnlyKeys("organisation", "link");
        assertThat(words.get("link")).endsWith("/concerns");
        assertThat(Mailbox.notices("sealed-waits", officers, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text, dance, type not known",
        "text, still-right, type not known",
        "roles, owner, type not known",
        "days, until, does not have the days",
        "notAfter, , is not whole",
        "organisationId, , is not whole"
    })
    void whatCannotBeToldIsKeptAmongTheDeadLettersAndNobodyIsTold(String part, String value, String why) {
        var asked = Tells.about(group.id(), "pathway-ageing");
        asked.put(
                part,
                switch (part) {
                    case "roles" -> List.of(value);
                    case "days" -> Map.of(value, "2027-03-01");
                    default -> value;
                });
        var id = Tells.asks(group.id(), asked);

        Awaitility.await().untilAsserted(() -> assertThat(deadLetter(id)).contains(why));
        allIsTold();
        assertThat(Mailbox.notices("pathway-ageing", address, 0)).isEmpty();
    }

    @Test
    void aTypeThatIsNotKnownIsKeptAmongTheDeadLetters() {
        var id = UUID.randomUUID();
        Tells.says(id, "trellis.telling.sung", group.id(), Tells.about(group.id(), "pathway-ageing"));

        Awaitility.await().untilAsserted(() -> assertThat(deadLetter(id)).contains("type not known"));
    }

    @Test
    void ofAClosedGroupNobodyIsToldAndTheMessageIsDone() {
        group.asks().post("/closing").then().statusCode(200);
        var id = Tells.asks(group.id(), "pathway-ageing");
        var never = UUID.randomUUID();
        Tells.asks(never, "pathway-ageing");

        isHandled(group.id(), id);
        isHandled(never, null);
        allIsDone();
        assertThat(deadLetter(id)).isEmpty();
        assertThat(Mailbox.notices("pathway-ageing", address, 0)).isEmpty();
    }

    @Test
    void whileSignInIsAwayItWaitsAndNothingIsLost() {
        KeycloakDouble.isAway(true);
        Tells.asks(group.id(), "pathway-ageing");
        // Tried, which takes no time, and put off: not only about to be tried.
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .until(() -> Crowd.isWaiting(group.id(), DUE) && waiting() == 1);
        assertThat(Mailbox.notices("pathway-ageing", address, 0)).isEmpty();

        KeycloakDouble.isAway(false);
        Crowd.isDue(group.id(), DUE);
        assertThat(Mailbox.notices("pathway-ageing", address, 1)).hasSize(1);
        allIsDone();
    }

    @Test
    void whatWaitsWhenAGroupClosesIsToldToNobody() {
        KeycloakDouble.isAway(true);
        Tells.asks(group.id(), "pathway-ageing");
        Awaitility.await().until(() -> Crowd.isWaiting(group.id(), DUE));
        group.asks().post("/closing").then().statusCode(200);
        KeycloakDouble.isAway(false);
        Crowd.isDue(group.id(), DUE);

        allIsDone();
        assertThat(Mailbox.notices("pathway-ageing", address, 0)).isEmpty();
    }

    @Test
    void whatIsTooLateIsToldToNobody() {
        var asked = Tells.about(group.id(), "pathway-ageing");
        asked.put("notAfter", Instant.now().minusSeconds(1).toString());
        Tells.asks(asked);

        allIsTold();
        assertThat(Mailbox.notices("pathway-ageing", address, 0)).isEmpty();
    }

    @Test
    void whatIsToldOfPathwaysLeadsToWhereItCanBeDealtWith() {
        var pages = Map.of(
                "pathway-changed", "/pathways/", "pathway-asked", "/our-pathways/asks", "pathway-reported", "/reports");
        pages.forEach((text, page) -> {
            var asked = Tells.about(group.id(), text);
            Tells.asks(asked);
            assertThat(Mailbox.notices(text, address, 1))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.words().get("link"))
                            .contains(page)
                            .satisfies(link -> assertThat(link.contains(String.valueOf(asked.get("subjectId"))))
                                    .isEqualTo(!page.equals("/our-pathways/asks"))));
        });
        var several = Tells.about(group.id(), "pathway-changed");
        several.put("subjectId", null);
        Tells.asks(several);
        assertThat(Mailbox.notices("pathway-changed", address, 2))
                .anySatisfy(notice -> assertThat(notice.words().get("link")).endsWith("/pathways/followed"));
    }

    @Test
    void whatSignpostingAsksIsToldToo() {
        var pages = Map.of(
                "support-asked", "/asks/",
                "support-owed", "/asks/",
                "support-answered", "/asks/",
                "offer-open", "/offers/",
                "offer-taken", "/offers/");
        pages.forEach((text, page) -> {
            var asked = Tells.about(group.id(), text);
            if (text.equals("support-owed") || text.equals("offer-open")) {
                asked.put("days", Map.of("until", "2036-12-04"));
            }
            Tells.bySignposting(asked);
            assertThat(Mailbox.notices(text, address, 1))
                    .singleElement()
                    .satisfies(
                            notice -> assertThat(notice.words().get("link")).endsWith(page + asked.get("subjectId")));
        });
    }

    @Test
    void whatSignpostingAsksIsToldAndLeadsToTheBulletinThatItIsAbout() {
        var changed = Tells.about(group.id(), "bulletin-changed");
        Tells.bySignposting(changed);

        assertThat(Mailbox.notices("bulletin-changed", address, 1))
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.words().get("link")).endsWith("/bulletins/" + changed.get("subjectId")));
        // Another service's topic is no place for it.
        var id = Tells.asks(Tells.about(group.id(), "bulletin-withdrawn"));
        Awaitility.await().untilAsserted(() -> assertThat(deadLetter(id)).contains("another service"));
        var paid = Tells.asks(Tells.about(group.id(), "grant-paid"));
        Awaitility.await().untilAsserted(() -> assertThat(deadLetter(paid)).contains("another service"));
    }

    @ParameterizedTest
    @EnumSource(value = ToldText.class, mode = EnumSource.Mode.MATCH_ALL, names = "(GRANT|HOST|HELD|BANK)_.*")
    void whatGrantsAsksIsToldAndLeadsToItsPage(ToldText text) {
        var asked = Tells.about(group.id(), text.id());
        text.days().forEach(day -> asked.put("days", Map.of(day, "2036-12-04")));
        Tells.byGrants(asked);

        assertThat(Mailbox.notices(text.id(), address, 1))
                .singleElement()
                .satisfies(notice -> assertThat(notice.words().get("link")).endsWith(page(text, asked)));
    }

    private static String page(ToldText text, Map<String, Object> asked) {
        var subject = asked.get("subjectId").toString();
        return switch (text) {
            case GRANT_APPLIED, GRANT_OWED, GRANT_OVERDUE, GRANT_APPEALED, GRANT_TO_PAY, GRANT_MOVES ->
                "/applications/" + subject;
            case GRANT_RECORD -> "/our-grants/" + subject + "/open-data";
            case GRANT_TOGETHER, GRANT_HELP -> "/our-grants";
            case HOST_ASKED, HELD_TO_DO -> "/hosting";
            case BANK_DETAILS_WAIT -> "/bank-details";
            default -> "/our-grants/" + subject;
        };
    }

    @Test
    void whatIsAboutSeveralGrantsLeadsToTheirList() {
        var applied = Tells.about(group.id(), "grant-applied");
        applied.put("days", Map.of("until", "2036-12-04"));
        applied.put("subjectId", null);
        Tells.byGrants(applied);
        var leaves = Tells.about(group.id(), "host-leaves");
        leaves.put("days", Map.of("until", "2036-12-04"));
        leaves.put("subjectId", null);
        Tells.byGrants(leaves);

        assertThat(Mailbox.notices("grant-applied", address, 1)
                        .getLast()
                        .words()
                        .get("link"))
                .endsWith("/applications");
        assertThat(Mailbox.notices("host-leaves", address, 1).getLast().words().get("link"))
                .endsWith("/our-grants");
    }

    @Test
    void whoIsOutIsNotToldThoughSignInDoesNotKnowItYet() {
        Crowd.sql(
                group.id(),
                "insert into removed_member (id, organisation_id, person, removed_at) values ('%s', '%s', '%s', now())"
                        .formatted(UUID.randomUUID(), group.id(), Crowd.personOf(group)));
        var second = Crowd.fresh("second");
        var seconds = Crowd.address();
        Crowd.isReached(second, seconds);
        Crowd.member(group, second, Role.STEWARD);
        Tells.asks(group.id(), "pathway-ageing");

        assertThat(Mailbox.notices("pathway-ageing", seconds, 1)).hasSize(1);
        assertThat(Mailbox.notices("pathway-ageing", address, 0)).isEmpty();
    }

    @Test
    void inTheGroupsOwnQuietHoursItWaitsUnlessItIsUrgent() {
        Borough.writes(group);
        var now = LocalTime.now(ZoneId.of("Europe/London")).truncatedTo(ChronoUnit.MINUTES);
        group.asks()
                .body(Map.of(
                        "limits",
                        List.of(),
                        "quietHours",
                        Map.of(
                                "from",
                                now.minusHours(2).toString(),
                                "until",
                                now.plusHours(2).toString())))
                .put("/groups/{id}/capacity", group.id())
                .then()
                .statusCode(200);
        Tells.asks(group.id(), "pathway-ageing");
        var urgent = Tells.about(group.id(), "referral-new");
        urgent.put("urgent", true);
        Tells.asks(urgent);

        assertThat(Mailbox.notices("referral-new", address, 1).getLast().urgent())
                .isTrue();
        Awaitility.await()
                .until(() -> Crowd.due(group.id(), DUE).stream()
                        .anyMatch(moment -> LocalTime.ofInstant(moment, ZoneId.of("Europe/London"))
                                .equals(now.plusHours(2))));
        assertThat(waiting()).isOne();
        assertThat(Mailbox.notices("pathway-ageing", address, 0)).isEmpty();
    }

    @Test
    void whatIsNotToBeToldYetWaitsForItsTime() {
        var asked = Tells.about(group.id(), "pathway-ageing");
        var from = Instant.now().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        asked.put("notBefore", from.toString());
        Tells.asks(asked);

        Awaitility.await().until(() -> Crowd.due(group.id(), DUE).contains(from));
        assertThat(Mailbox.notices("pathway-ageing", address, 0)).isEmpty();
    }

    @Test
    void whatWaitsIsTheOrganisationsOwn() {
        KeycloakDouble.isAway(true);
        Tells.asks(group.id(), "pathway-ageing");
        Awaitility.await().until(() -> waiting() == 1);

        var other = Crowd.group("Somebody Else");
        assertThat(group.asks().get("/export").asString()).contains("pathway-ageing");
        assertThat(other.asks().get("/export").asString())
                .doesNotContain("pathway-ageing", group.id().toString());
    }

    /// What is said of one organisation comes in order: once this one was told, those before it were, or
    /// are not.
    private void allIsTold() {
        var before = Mailbox.notices("referral-answered", address, 0).size();
        Tells.asks(group.id(), "referral-answered");
        Mailbox.notices("referral-answered", address, before + 1);
        allIsDone();
    }

    private void allIsDone() {
        Awaitility.await()
                .until(() -> waiting() == 0 && Crowd.due(group.id(), DUE).isEmpty());
    }

    private int waiting() {
        return Integer.parseInt(Crowd.value(group.id(), "select count(*) from telling"));
    }

    private static void isHandled(UUID organisation, UUID message) {
        var which = message == null ? "" : " and message_id = '%s'".formatted(message);
        Awaitility.await()
                .until(() -> "1"
                        .equals(Crowd.value(
                                organisation, "select count(*) from inbox where consumer = 'tellings'" + which)));
    }

    private static String deadLetter(UUID id) {
        return Letters.in(Tells.TOPIC + ".dead.directory").stream()
                .filter(letter -> id.toString().equals(Letters.header(letter, "ce_id")))
                .map(letter -> Letters.header(letter, "dead-letter-reason"))
                .findFirst()
                .orElse("");
    }
}
