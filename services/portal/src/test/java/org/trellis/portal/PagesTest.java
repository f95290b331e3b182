package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trellis.portal.fakes.FakeApplying;
import org.trellis.portal.fakes.FakeBulletins;
import org.trellis.portal.fakes.FakeConcerns;
import org.trellis.portal.fakes.FakeDeciding;
import org.trellis.portal.fakes.FakeDispatch;
import org.trellis.portal.fakes.FakeEnding;
import org.trellis.portal.fakes.FakeGrants;
import org.trellis.portal.fakes.FakeHandOns;
import org.trellis.portal.fakes.FakeHoldings;
import org.trellis.portal.fakes.FakeImports;
import org.trellis.portal.fakes.FakeItems;
import org.trellis.portal.fakes.FakeLeaflets;
import org.trellis.portal.fakes.FakeLoops;
import org.trellis.portal.fakes.FakeNetworks;
import org.trellis.portal.fakes.FakePeople;
import org.trellis.portal.fakes.FakePublishing;
import org.trellis.portal.fakes.FakeRecords;
import org.trellis.portal.fakes.FakeReferrals;
import org.trellis.portal.fakes.FakeReports;
import org.trellis.portal.fakes.FakeSteps;
import org.trellis.portal.fakes.FakeStreets;
import org.trellis.portal.fakes.FakeSupport;
import org.trellis.portal.fakes.FakeTeams;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// What holds for every page, in both languages.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PagesTest {

    private static final int HEAVIEST = 100 * 1024;

    // The one script there is: it brings the map to who opens it.
    private static final Pattern MAPS =
            Pattern.compile("<script src=\"(/assets/maps\\.js\\?v=[0-9a-f]+)\" defer></script>");

    // On pages with a plot alone.
    private static final Pattern CHARTS = Pattern.compile("href=\"(/assets/charts\\.css\\?v=[0-9a-f]+)\"");

    static Stream<Arguments> everyPage() {
        var open = List.of(
                "/",
                "/search?near=EM1+2AB&need=food",
                "/search?q=nothing",
                "/developers",
                "/signed-out",
                "/session/ended",
                "/session/refused",
                "/institution/AAAAAAAAAAAAAAAAAAAAAA",
                "/invitation/" + FakePeople.TOKEN,
                "/confirm/" + FakePeople.TOKEN,
                "/still-right/" + FakePeople.TOKEN,
                "/connector/" + FakePeople.TOKEN,
                "/connector/" + FakeStreets.AGREED,
                "/street/" + FakeHandOns.ASKED,
                "/street/" + FakeHandOns.ASKED + "?done=sent",
                "/street/" + FakeHandOns.ACCEPTED,
                "/destroyed/" + FakeEnding.DESTROYED,
                "/destroyed/" + FakeEnding.WAITS,
                "/how-sure",
                "/funds",
                "/funds/" + FakeGrants.WINTER,
                "/funds/" + FakeGrants.PAUSED,
                "/funds/" + FakeGrants.WINTER + "/grants",
                "/funds/" + FakeGrants.LARDERS + "/grants",
                "/my-request",
                "/ask-for-help?pathway=" + FakeReferrals.PARCELS,
                "/pathways",
                "/pathways?near=EM1&need=company",
                "/pathways?near=EM1&need=prescriptions",
                "/pathways/" + FakeReferrals.PARCELS,
                "/pathways/of/" + People.COUNCIL,
                "/pathways/of/" + People.QUAYSIDE,
                "/groups/" + FakeReports.PUBLIC + "/report",
                "/groups/" + FakeReports.PUBLIC + "/thanks",
                "/groups/" + People.QUAYSIDE,
                "/groups/" + People.IMPORTED);
        var steward = List.of(
                "/home",
                "/register",
                "/listing",
                "/visibility",
                "/capacity",
                "/capacity?done=paused",
                "/landing",
                "/our-group",
                "/our-group?done=saved",
                "/keeping-people-safe?done=show",
                "/groups/" + People.AL_NOOR,
                "/hours",
                "/hours?done=saved",
                "/streets",
                "/streets?place=hollin&done=removed",
                "/streets/" + FakeStreets.STEPS,
                "/streets/" + FakeStreets.STEPS + "/removal",
                "/signposts/new?to=" + People.QUAYSIDE,
                "/groups/" + People.QUAYSIDE + "?need=company",
                "/links",
                "/links?standing=waits-for-us",
                "/links?standing=set-aside",
                "/links?done=set-aside",
                "/links/" + People.COUNCIL + "/history",
                "/links/" + People.FREE_WHARF + "/history",
                "/links/" + People.QUAYSIDE,
                "/links/new",
                "/links/new?q=mere",
                "/links/" + People.COUNCIL,
                "/links/" + People.COUNCIL + "/end",
                "/links/" + People.COUNCIL + "/liaison?done=named",
                "/links/" + People.QUAYSIDE + "/liaison",
                "/liaison?done=declined",
                "/introductions?done=put-away",
                "/introductions/new/" + People.QUAYSIDE,
                "/links/" + People.FREE_WHARF,
                "/links/0e000000-0000-7000-8000-000000000003",
                "/deletions",
                "/blocks",
                "/blocks?done=blocked",
                "/blocks/" + People.COUNCIL,
                "/people",
                "/people?done=asked",
                "/people/" + People.NAMELESS,
                "/people/" + People.NAMELESS + "/remove",
                "/people/invitations/new",
                "/people/contact",
                "/people/closing",
                "/winding-down",
                "/our-data",
                "/webhooks",
                "/webhooks?done=removed",
                "/webhooks/" + FakeDispatch.WORKS + "?done=tested",
                "/webhooks/" + FakeDispatch.FAILS,
                "/webhooks/" + FakeDispatch.OFF,
                "/webhooks/" + FakeDispatch.WORKS + "/removal",
                "/reports",
                "/people/leave",
                "/account",
                "/invitation/" + FakePeople.TOKEN + "/join",
                "/pathways/" + FakeReferrals.TO_ASK,
                "/pathways/" + FakeReferrals.ASKED + "?done=asked",
                "/pathways/" + FakeReferrals.REFUSED,
                "/pathways/" + FakeReferrals.MAY,
                "/pathways/" + FakeReferrals.TO_ASK + "/ask",
                "/pathways/followed",
                "/pathways/" + FakeReferrals.PARCELS + "/report",
                "/preview",
                "/preview?as=" + People.COUNCIL,
                "/preview?as=" + People.COUNCIL + "&team=" + FakeTeams.HARBOUR,
                "/logbook",
                "/logbook?cursor=5",
                "/seen",
                "/inbox",
                "/sent",
                "/inbox/filed",
                "/bulletins",
                "/bulletins?box=passed-on",
                "/bulletins/ours?done=discarded",
                "/bulletins/new",
                "/bulletins/" + FakeBulletins.SEEING + "?done=sent",
                "/bulletins/received/" + FakeBulletins.CAME,
                "/bulletins/received/" + FakeBulletins.BEHIND,
                "/bulletins/received/" + FakeBulletins.PASSED + "?done=passed",
                "/bulletins/received/" + FakeBulletins.WITHDRAWN,
                "/bulletins/received/" + FakeBulletins.ASKED,
                "/bulletins/received/" + FakeBulletins.ASKED + "/reply",
                "/hidden",
                "/support",
                "/signposts/new?to=" + People.COUNCIL,
                "/groups/" + People.IMPORTED,
                "/groups/" + People.AL_NOOR,
                "/items",
                "/items?closed=true",
                "/items?done=left",
                "/items?invite=" + People.COUNCIL,
                "/items/visits",
                "/items/new?invite=" + People.COUNCIL,
                "/items/" + FakeItems.PARTY + "?done=made",
                "/items/" + FakeItems.PARTY + "?q=mere",
                "/items/" + FakeItems.PARTY + "?invite=" + People.COUNCIL,
                "/items/" + FakeItems.PARTY + "/words",
                "/items/" + FakeItems.PARTY + "/closing",
                "/items/" + FakeItems.PARTY + "/removal",
                "/items/" + FakeItems.CLOSED,
                "/items/" + FakeItems.VISITED,
                "/items/" + FakeItems.VISITED + "/leaving",
                "/loops",
                "/loops/" + FakeLoops.AGREED + "?done=agreed",
                "/loops/" + FakeLoops.PROPOSED,
                "/loops/" + FakeLoops.HELD,
                "/loops/" + FakeLoops.ENDED,
                "/loops/" + FakeLoops.AGREED + "/end",
                "/loops/new?with=" + People.COUNCIL,
                "/referrals",
                "/referrals?box=sent",
                "/referrals?over=true",
                "/referrals?box=sent&over=true",
                "/referrals/" + FakeSteps.WAITS,
                "/referrals/" + FakeSteps.TAKEN + "?done=accept",
                "/referrals/" + FakeSteps.TAKEN + "?done=handed",
                "/referrals/" + FakeSteps.TAKEN + "/pass-on",
                "/referrals/" + FakeSteps.TAKEN + "/messages",
                "/load",
                "/unmet",
                "/signposts/hand-out",
                "/signposts/codes",
                "/signposts/codes?done=food",
                "/signposts/next",
                "/signposts/next?month=2026-09",
                "/groups/" + People.QUAYSIDE + "/thanks",
                "/thanks",
                "/thanks?away=true&done=back",
                "/digest?done=saved",
                "/networks",
                "/networks?done=left",
                "/networks/new",
                "/networks/" + FakeNetworks.KITCHENS + "?done=founded",
                "/networks/" + FakeNetworks.INVITED,
                "/networks/" + FakeNetworks.KITCHENS + "/inviting?q=mere&done=true",
                "/referrals/" + FakeSteps.BACK_AT_GROUP + "/settling",
                "/referrals/" + FakeSteps.BACK_AT_GROUP,
                "/referrals/" + FakeSteps.OVER,
                "/referrals/" + FakeSteps.WRITTEN,
                "/referrals/" + FakeSteps.TO_COUNCIL + "/person",
                "/referrals/" + FakeSteps.TO_COUNCIL + "?done=person",
                "/referrals/new?asked=true&to=" + People.COUNCIL,
                "/referrals/new?asked=true&to=" + People.QUAYSIDE,
                "/referrals/new?asked=true&pathway=" + FakeReferrals.MAY,
                "/safety-first?to=" + People.COUNCIL + "&need=food",
                "/concerns",
                "/concerns?done=sent",
                "/concerns/new?about=" + People.COUNCIL,
                "/funds/" + FakeGrants.WINTER,
                "/our-grants",
                "/our-grants?done=removed",
                "/our-grants/drafts/" + FakeApplying.HALF + "?done=saved",
                "/our-grants/drafts/" + FakeApplying.HALF + "/title",
                "/our-grants/drafts/" + FakeApplying.HALF + "/amount",
                "/our-grants/drafts/" + FakeApplying.HALF + "/answer-1",
                "/our-grants/drafts/" + FakeApplying.HALF + "/way",
                "/our-grants/drafts/" + FakeApplying.HALF + "/host",
                "/our-grants/drafts/" + FakeApplying.HALF + "/promise",
                "/our-grants/drafts/" + FakeApplying.HALF + "/your-page",
                "/our-grants/drafts/" + FakeApplying.HALF + "/check",
                "/our-grants/drafts/" + FakeApplying.HALF + "/removal",
                "/our-grants/drafts/" + FakeApplying.READY + "/check",
                "/our-grants/drafts/" + FakeApplying.READY + "/shopping-list",
                "/our-grants/drafts/" + FakeApplying.HALF + "/together?q=mere&done=asked",
                "/our-grants/drafts/" + FakeApplying.HALF + "/changes?done=put-back",
                "/our-grants/drafts/" + FakeApplying.HALF + "/files",
                "/receipt-photos/" + FakeApplying.PAID,
                "/taking-part",
                "/our-grants/" + FakeApplying.WAITS + "?done=sent",
                "/our-grants/" + FakeApplying.WAITS + "/withdrawal",
                "/our-grants/" + FakeApplying.LATE,
                "/our-grants/" + FakeApplying.APPROVED,
                "/our-grants/" + FakeApplying.APPROVED + "/confirmation",
                "/our-grants/" + FakeApplying.HOST_ASKED,
                "/our-grants/" + FakeApplying.HOST_ASKED + "/host?done=host-asked",
                "/held",
                "/held/" + FakeHoldings.KEPT + "?done=asked",
                "/held/" + FakeHoldings.GONE,
                "/our-grants/" + FakeApplying.PAID + "?done=receipt",
                "/our-grants/" + FakeApplying.PAID + "/open-data",
                "/our-grants/" + FakeApplying.PAID + "/report",
                "/our-grants/" + FakeRecords.PUBLISHED,
                "/our-grants/" + FakeRecords.PUBLISHED + "/report?done=said",
                "/our-grants/" + FakeRecords.PUBLISHED + "/open-data?done=saved",
                "/our-grants/" + FakeRecords.NAMELESS + "/open-data",
                "/our-grants/" + FakeRecords.NOT_THERE + "/open-data",
                "/our-grants/" + FakeApplying.REFUSED,
                "/our-grants/" + FakeApplying.REFUSED + "/appeal",
                "/bank-details?done=proposed",
                "/offers",
                "/offers?box=accepted&done=put-away",
                "/offers?box=made",
                "/offers?box=put-away",
                "/offers/new?to=" + People.QUAYSIDE,
                "/offers/" + FakeSupport.ROOM + "?done=made",
                "/offers/" + FakeSupport.OWN,
                "/offers/" + FakeSupport.OWN + "/withdrawal",
                "/asks",
                "/asks?box=made",
                "/asks?box=put-away",
                "/asks/new",
                "/asks/" + FakeSupport.MADE + "?done=asked",
                "/asks/" + FakeSupport.MADE + "/with/" + People.COUNCIL + "?done=written",
                "/concerns/questions/" + FakeConcerns.ASKED,
                "/concerns/questions/" + FakeConcerns.OVER,
                "/safeguarding");
        var helpline = List.of(
                "/home",
                "/console",
                "/console?near=EM1&need=&q=",
                "/signposts/hand-out?need=food&place=EM1&to=" + People.AL_NOOR + "&pathway=" + FakeReferrals.PARCELS,
                "/signposts/handed/" + FakeLeaflets.HANDED + "?asked=pl",
                "/signposts/handed/" + FakeLeaflets.EMPTY,
                "/signposts/handed/" + FakeLeaflets.HANDED + "/print",
                "/groups/" + People.AL_NOOR,
                "/groups/" + FakeLoops.WALKERS,
                "/groups/" + FakeLoops.RESTING,
                "/referrals?box=sent",
                "/referrals/" + FakeSteps.AT_COUNCIL,
                "/referrals/" + FakeSteps.AT_COUNCIL + "/pass-on",
                "/referrals/" + FakeSteps.TO_COUNCIL,
                "/loops/" + FakeLoops.AGREED);
        return Stream.of(
                        pages("nobody", open),
                        pages("newcomer", List.of("/home", "/register")),
                        pages("steward", steward),
                        pages("helpline", helpline),
                        pages(
                                "quayside-helper",
                                List.of(
                                        "/home",
                                        "/capacity",
                                        "/load",
                                        "/landing",
                                        "/hours",
                                        "/streets",
                                        "/streets/" + FakeStreets.STEPS)),
                        pages(
                                "lead",
                                List.of(
                                        "/home",
                                        "/concerns",
                                        "/concerns?over=true",
                                        "/concerns/new",
                                        "/concerns/" + FakeConcerns.NEW,
                                        "/concerns/" + FakeConcerns.OVER + "?done=closed",
                                        "/links/" + People.QUAYSIDE + "/talk?done=said",
                                        "/safeguarding?done=open")),
                        pages(
                                "giver",
                                List.of(
                                        "/home",
                                        "/our-funds",
                                        "/our-funds/new",
                                        "/our-funds/figures?by=week",
                                        "/our-funds/" + FakeGrants.WINTER + "/figures",
                                        "/our-funds/" + FakeGrants.DRAFT_FUND + "/figures",
                                        "/source-funds",
                                        "/our-open-data?done=published",
                                        "/our-open-data/publisher",
                                        "/past-grants?done=removed",
                                        "/past-grants/import",
                                        "/past-grants/" + FakePublishing.PAST,
                                        "/our-funds/" + FakeGrants.WINTER + "?done=received",
                                        "/our-funds/" + FakeGrants.WINTER + "/closing",
                                        "/our-funds/" + FakeGrants.WINTER + "/ledger",
                                        "/our-funds/" + FakeGrants.DRAFT_FUND + "?done=made",
                                        "/our-funds/" + FakeGrants.DRAFT_FUND + "/words",
                                        "/taking-part?done=yes",
                                        "/receipt-photos/" + FakeApplying.PAID,
                                        "/applications",
                                        "/applications?state=refused&fund=" + FakeGrants.WINTER,
                                        "/applications/" + FakeApplying.WAITS + "?done=interest",
                                        "/applications/" + FakeApplying.WAITS + "/yes",
                                        "/applications/" + FakeApplying.WAITS + "/no",
                                        "/applications/" + FakeApplying.LATE,
                                        "/applications/" + FakeApplying.WAITS + "/weighing",
                                        "/applications/" + FakeApplying.APPEALED,
                                        "/applications/" + FakeApplying.LATE + "/weighing?done=flagged",
                                        "/applications/" + FakeApplying.OUT + "/weighing",
                                        "/applications/" + FakeApplying.REFUSED + "/weighing",
                                        "/applications/at-once",
                                        "/applications/at-once?chosen=" + FakeApplying.WAITS + "&chosen="
                                                + FakeApplying.LATE,
                                        "/grant-reports",
                                        "/applications/" + FakeApplying.MINE + "?done=proposed",
                                        "/applications/" + FakeApplying.OUT,
                                        "/applications/" + FakeApplying.REFUSED,
                                        "/applications/" + FakeApplying.TO_PAY,
                                        "/applications/" + FakeApplying.PAID,
                                        "/payments",
                                        "/payments?state=paid",
                                        "/payments/" + FakeDeciding.PAYMENT + "?done=in-file",
                                        "/payments/" + FakeDeciding.PAID_OUT,
                                        "/payments/" + FakeDeciding.OF_GONE,
                                        "/payments/" + FakeDeciding.NO_ACCOUNT,
                                        "/bank-files",
                                        "/bank-files/template",
                                        "/bank-files/template?done=plain",
                                        "/bank-files/" + FakeDeciding.FILE,
                                        "/hosting?done=yes",
                                        "/hosting/coming?done=arrived",
                                        "/hosting/leaving?done=staying",
                                        "/held",
                                        "/held/" + FakeHoldings.KEPT + "?done=paid",
                                        "/applications/" + FakeApplying.HOST_ASKED,
                                        "/bank-details")),
                        pages(
                                "operator",
                                List.of(
                                        "/home",
                                        "/operator",
                                        "/operator/institutions",
                                        "/operator/hidings",
                                        "/operator/visits/0e000000-0000-7000-8000-0000000000a1")),
                        pages(
                                "liaison",
                                List.of(
                                        "/home",
                                        "/load",
                                        "/asks",
                                        "/asks/promise?done=saved",
                                        "/asks/" + FakeSupport.ASKED,
                                        "/asks?done=set-aside",
                                        "/asks/" + FakeSupport.MOVED,
                                        "/offers/new?ask=" + FakeSupport.ASKED,
                                        "/landing",
                                        "/digest",
                                        "/bulletins/owed?done=days",
                                        "/bulletins/" + FakeBulletins.DRAFT,
                                        "/bulletins/" + FakeBulletins.DRAFT + "/draft",
                                        "/bulletins/" + FakeBulletins.DRAFT + "/files",
                                        "/bulletins/" + FakeBulletins.DRAFT + "/audience?near=EM1&need=food",
                                        "/bulletins/" + FakeBulletins.SENDING,
                                        "/bulletins/" + FakeBulletins.SENT + "/correction",
                                        "/bulletins/" + FakeBulletins.SENT + "/withdrawal",
                                        "/bulletins/" + FakeBulletins.VIEWS + "?done=outcome",
                                        "/bulletins/" + FakeBulletins.VIEWS + "/outcome",
                                        "/bulletins/received/" + FakeBulletins.SEEN,
                                        "/people",
                                        "/people/" + People.NAMELESS,
                                        "/liaison",
                                        "/source-funds",
                                        "/source-funds/" + FakeGrants.WINTER,
                                        "/source-funds/" + FakeGrants.LARDERS,
                                        "/our-open-data",
                                        "/our-open-data/publisher",
                                        "/past-grants",
                                        "/our-pathways",
                                        "/our-pathways?done=confirmed",
                                        "/our-pathways/new",
                                        "/our-pathways/import",
                                        "/our-pathways/asks",
                                        "/our-pathways/asks?done=yes",
                                        "/our-pathways/" + FakeReferrals.PARCELS + "/referrers",
                                        "/our-pathways/" + FakeReferrals.PARCELS + "/reports",
                                        "/our-pathways/" + FakeReferrals.PARCELS,
                                        "/our-pathways/" + FakeReferrals.DRAFT + "?done=saved",
                                        "/teams",
                                        "/teams?done=removed",
                                        "/teams/" + FakeTeams.HARBOUR,
                                        "/teams/" + FakeTeams.QUAY + "?done=made",
                                        "/teams/" + FakeTeams.HARBOUR + "/removal",
                                        "/imports",
                                        "/imports?done=undone",
                                        "/imports/new",
                                        "/imports/rows",
                                        "/imports/rows?state=held",
                                        "/imports/rows?state=removed",
                                        "/imports/statements",
                                        "/imports/statements?done=stated",
                                        "/imports/batches/" + FakeImports.LATEST + "/undo",
                                        "/imports/batches/" + FakeImports.EARLIER + "/undo")),
                        pages(
                                "councillor",
                                List.of(
                                        "/home",
                                        "/people",
                                        "/introductions?done=asked",
                                        "/introductions/new/" + People.QUAYSIDE,
                                        "/asks",
                                        "/asks/" + FakeSupport.MOVED + "?done=suggested",
                                        "/asks/" + FakeSupport.NOT_MOVED,
                                        "/groups/" + People.QUAYSIDE)),
                        pages("unfinished", List.of("/register")),
                        pages("two-hats", List.of("/acting")))
                .flatMap(all -> all);
    }

    private static Stream<Arguments> pages(String person, List<String> paths) {
        return paths.stream().flatMap(path -> Stream.of("en", "cy").map(code -> Arguments.of(person, path, code)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyPage")
    void isWholeSafeAndLight(String person, String path, String code) {
        var browser = (person.equals("nobody") ? new Browser() : Browser.signedInAs(person)).in(code);

        var page = browser.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        var html = page.asString();
        assertThat(html).contains("<html lang=\"" + code + "\"").contains("<h1").doesNotContain("style=\"");
        assertThat(MAPS.matcher(html).replaceAll("")).doesNotContain("<script");
        assertThat(html)
                .doesNotContainPattern(
                        "NOT_FOUND|govuk-!|\\{(page|home|words|search|group|links|blocks|logbook|operator|steward|people"
                                + "|invitation|confirm|fresh|imports|pathlist|map|listing|deletions|about|capacity|hours|pathways|readers|signpost|report|ask|streets|teams|leaving|settling|loop|referral|resident|handon|person|load|landing|items|unmet|concern|returns|answers|needed|hook|developers|handing|leaflet|arrival|thanks|digest|network|liaison|introduction|councillor|offers|asks|suggestion|safety|bulletin|funds|keeping|applying|deciding|paying|holding|hosting|banking|bankfile|opengrant|together|weighing|atonce|reporting|figures|publishing|pastgrant|inject):");
        assertThat(html.getBytes(StandardCharsets.UTF_8).length + styleSheet() + charts(html) + script(html))
                .isLessThan(HEAVIEST);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Strict-Transport-Security")).isNull();
    }

    private static int script(String html) {
        var found = MAPS.matcher(html);
        return found.find() ? new Browser().get(found.group(1)).asByteArray().length : 0;
    }

    private static int charts(String html) {
        var found = CHARTS.matcher(html);
        return found.find() ? new Browser().get(found.group(1)).asByteArray().length : 0;
    }

    private static int styleSheet() {
        return new Browser().get("/assets/trellis.css").asByteArray().length;
    }

    @Test
    void aPublicPageIsHandedOnAsTextAndAnyOtherIsNot() {
        var page = new Browser()
                .get("/groups/0e000000-0000-7000-8000-0000000000d1")
                .asString();

        assertThat(page)
                .contains(
                        "https://wa.me/?text=Harbour%20Larder%20%26%20Friends",
                        "href=\"sms:?&amp;body=Harbour%20Larder")
                .containsPattern("Harbour Larder &amp; Friends: [^<]*See their page: http://localhost:\\d+/groups/0e");
        assertThat(Browser.signedInAs("steward")
                        .get("/groups/" + People.AL_NOOR)
                        .asString())
                .doesNotContain("wa.me");
    }

    @Test
    void whatAGroupWroteIsTextAndNeverMarkup() {
        assertThat(new Browser().get("/groups/" + People.IMPORTED).asString())
                .contains("Harbour Street Helpers &lt;b&gt;")
                .contains("Listed by Eastmere Voluntary Action, not confirmed by the group");
    }

    @Test
    void theLanguageIsKeptOnceChosen() {
        var browser = new Browser();

        assertThat(browser.get("/?lang=cy").asString()).contains("lang=\"cy\"");
        assertThat(browser.get("/").asString()).contains("Dod o hyd i gymorth");
    }

    @Test
    void theSearchWordsAreWordsEvenIfTheyLookLikeMarkup() {
        assertThat(new Browser().get("/search?q=%22%3E%3Cscript%3E").asString())
                .contains("value=\"&quot;&gt;&lt;script&gt;\"");
    }

    @Test
    void messagesAreForTheLocalStackOnly() {
        assertThat(new Browser().get("/dev/messages").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageThatIsNotThereSaysSoInPlainWords() {
        for (var path : List.of("/no-such-page", "/groups/0e000000-0000-7000-8000-000000000014", "/groups/x")) {
            var page = new Browser().get(path);

            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.asString()).contains("We cannot find that page");
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        }
    }
}
