package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.Database;

/// What must not happen: every policy keeps some of it from happening.
final class Walls {

    private static final List<String> FENCED = List.of(
            "organisation",
            "registration",
            "listing",
            "listing_facet",
            "listing_patch",
            "listing_area",
            "member",
            "removed_member",
            "post",
            "invitation",
            "succession_contact",
            "two_person_rule",
            "pending_act",
            "second_tap",
            "closing",
            "still_right",
            "page_report",
            "page_link",
            "link_side",
            "share_card",
            "imported_listing",
            "import_statement",
            "import_claim",
            "log_entry",
            "facet_read",
            "capacity",
            "capacity_limit",
            "blocked",
            "deletion_notice",
            "set_aside",
            "import_batch",
            "import_change",
            "sub_area",
            "connector",
            "team",
            "team_member",
            "telling",
            "digest",
            "item",
            "item_guest",
            "item_note",
            "certificate");

    /// Who was there when the walls held last.
    private record Neighbours(UUID stranger, UUID group, UUID council, UUID item) {}

    private static volatile Neighbours known;

    private Walls() {}

    /// What another organisation must not see by HTTP, and what the app must not write for it whatever the code does.
    ///
    /// A drill asks this once for each policy, and most are noticed by what those of the last time must not
    /// write. So that is asked first.
    static void hold() {
        if (known != null) {
            asStranger(known);
        }
        var group = group("Free Wharf Solidarity");
        var council = council("Eastmere Council");
        var neighbour = council("Northmere Council");
        var witness = group("Hollin Street Neighbours");
        writes(witness);
        shows(witness, "public");
        writes(group);
        shows(group, "linked");
        CapacityJourney.settles(group);
        opens(group, council, "signposts");
        var item = GuestsJourney.hosts(group, Crowd.known(council, Role.LIAISON_OFFICER));
        shares(group, council, "contact");
        shares(group, council, "numbers");
        group.asks().delete("/links/{id}/cards/numbers", council.id()).then().statusCode(204);
        opens(council, group, "listed");
        LiaisonJourney.livesOn(group, council);
        SafetyJourney.livesOn(group);
        opens(council, witness, "listed");
        witness.asks().put("/links/{id}/set-aside", council.id()).then().statusCode(204);
        Journey.aListGivesWay(group, council);
        Journey.theGazetteerIsFilled();
        PeopleJourney.run(group("A Group That Closes"), council);

        witness.asks().put("/blocks/{id}", neighbour.id()).then().statusCode(204);
        neighbour.asks().get("/organisations/{id}", witness.id()).then().statusCode(404);
        neighbour.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        neighbour.asks().get("/organisations/{id}", group.id()).then().statusCode(404);
        neighbour.asks().get("/links/{id}", group.id()).then().statusCode(404);
        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("facets.contact.phone", equalTo("07700 900123"), "facets.capacity", nullValue());
        Logs.awaitSeen(group, 1);
        var neighbours = new Neighbours(neighbour.id(), group.id(), council.id(), item);
        asStranger(neighbours);
        theGroupHidesAgain(group, council);
        known = neighbours;
    }

    private static void theGroupHidesAgain(Party group, Party council) {
        shows(group, "unlisted");
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        council.asks().get("/links/{id}", group.id()).then().body("theirs", nullValue(), "theirCards", hasSize(0));
    }

    private static void asStranger(Neighbours neighbours) {
        var stranger = neighbours.stranger();
        try {
            LiaisonWalls.hold(stranger, neighbours.group(), neighbours.council());
            SafetyWalls.hold(stranger, neighbours.group(), neighbours.council());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            for (var table : FENCED) {
                statement.execute("set local trellis.organisation = '%s'".formatted(stranger));
                try (var rows = statement.executeQuery(
                        "select count(*) from %s where organisation_id <> '%s'".formatted(table, stranger))) {
                    rows.next();
                    assertThat(rows.getInt(1)).as("rows of " + table).isZero();
                }
            }
            app.rollback();
            var writes = new java.util.ArrayList<>(forged(neighbours.group(), neighbours.council()));
            writes.addAll(forgedPeople(neighbours.group()));
            writes.addAll(forgedGuests(neighbours));
            for (var write : writes) {
                statement.execute("set local trellis.organisation = '%s'".formatted(stranger));
                assertThat(changes(statement, write)).as(write).isFalse();
                app.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> forgedGuests(Neighbours of) {
        var id = UUID.randomUUID();
        return List.of(
                "insert into item values ('%s', '%s', 'Forged', '', now(), null, 0)".formatted(id, of.group()),
                "update item set title = 'Forged'",
                "delete from item",
                "insert into item_guest (id, organisation_id, item_id, other_id, called, until, since) values"
                        + " ('%s', '%s', '%s', '%s', 'Forged', current_date, now())"
                                .formatted(id, of.group(), of.item(), of.stranger()),
                "update item_guest set called = 'Forged'",
                "delete from item_guest",
                "insert into item_note values ('%s', '%s', '%s', '%s', null, 'Forged', now())"
                        .formatted(id, of.group(), of.item(), of.stranger()),
                "insert into item_note values ('%s', '%s', '%s', '%s', null, 'Forged', now())"
                        .formatted(id, of.group(), of.item(), of.council()),
                "delete from item_note");
    }

    private static boolean changes(java.sql.Statement statement, String write) {
        try {
            return statement.executeUpdate(write) > 0;
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> forged(UUID group, UUID council) {
        var other = UUID.randomUUID();
        return List.of(
                "insert into organisation values ('%s', 'group', 'Forged', 'unlisted', null, now(), 0)"
                        .formatted(other),
                "insert into registration (organisation_id, name, started_at) values ('%s', 'Forged', now())"
                        .formatted(other),
                "insert into published_organisation values ('%s', 'group', 'Forged')".formatted(other),
                "update published_organisation set name = 'Forged' where organisation_id = '%s'".formatted(council),
                "delete from published_organisation where organisation_id = '%s'".formatted(council),
                "insert into listing (organisation_id, name, summary, offers, not_offered, languages, area_words, wards,"
                        + " outcodes, edited_at, version) values ('%s', 'Forged', '', '{}', '', '{}', '', '{}', '{}',"
                                .formatted(other)
                        + " now(), 0)",
                "update listing set name = 'Forged'",
                "delete from listing",
                "insert into listing_facet values ('%s', 'numbers', '{}')".formatted(group),
                "update listing_facet set content = '{}'",
                "delete from listing_facet",
                "insert into listing_patch values ('%s', '{}', 'exact')".formatted(other),
                "update listing_patch set shown_as = 'exact'",
                "delete from listing_patch",
                "insert into listing_area values ('%s', null, null, null, '{}')".formatted(other),
                "update listing_area set cells = '{}'",
                "delete from listing_area",
                "insert into published_cell values (1, '%s', '%s')".formatted(other, group),
                "delete from published_cell",
                "insert into link_side values ('%s', '%s', 'group', '%s', 'council', 'partner', null, now(), false, 0)"
                        .formatted(UUID.randomUUID(), group, other),
                "update link_side set level = 'partner'",
                "delete from link_side",
                "insert into share_card values ('%s', '%s', '%s', 'numbers', null, null, now())"
                        .formatted(UUID.randomUUID(), group, council),
                "update share_card set until = null",
                "delete from share_card",
                "insert into published_listing select '%s', organisation_id, origin, name, summary, offers, not_offered,"
                                .formatted(other)
                        + " languages, area_words, wards, outcodes, lat, lon, null, null, null, now(), words"
                        + " from published_listing limit 1",
                "update published_listing set name = 'Forged'",
                "delete from published_listing",
                "insert into published_need values ('food', 1, '%s', '%s', 52, 1)".formatted(other, group),
                "delete from published_need",
                "update published_need set paused_until = current_date",
                "insert into capacity values ('%s', null, null, null, 0)".formatted(other),
                "update capacity set version = 7",
                "insert into capacity_limit values ('%s', 'any', 'month', 1)".formatted(group),
                "delete from capacity_limit",
                "insert into blocked values ('%s', '%s', now())".formatted(group, other),
                "delete from blocked",
                "insert into deletion_notice values ('%s', '%s', '%s', '{contact}', now(), null)"
                        .formatted(UUID.randomUUID(), group, other),
                "update deletion_notice set confirmed_at = now()",
                "delete from deletion_notice",
                "insert into set_aside values ('%s', '%s', now())".formatted(group, other),
                "delete from set_aside",
                "insert into import_batch values ('%s', '%s', now(), 1, 0, null)".formatted(UUID.randomUUID(), other),
                "update import_batch set undone_at = now()",
                "insert into import_change values ('%s', '%s', '%s', null)"
                        .formatted(other, UUID.randomUUID(), UUID.randomUUID()),
                "delete from import_change",
                "insert into not_listed values ('forged', '%s')".formatted(other),
                "delete from not_listed",
                "insert into destroyed values ('%s', now())".formatted(group),
                "delete from imported_listing",
                "insert into need_word values ('forged', 'food', 'forged')",
                "delete from need_word",
                "insert into outcode values ('XX99', 52, 1, 'Forged', 'forged')",
                "update outcode set town = 'Forged'",
                "insert into ward values ('E05000000', 'Forged', 'E06000000', null, null, 'forged')",
                "update ward set name = 'Forged'",
                "insert into postcode values ('ZZ99 9ZZ', 'ZZ99', 52, 1, null, null)",
                "update postcode set lat = 52",
                "insert into log_entry values ('%1$s', 1, now(), 'rule-on', null, '{}', log_beginning('%1$s'), '%2$s')"
                        .formatted(other, "a".repeat(64)),
                "update log_entry set act = 'rule-on'",
                "delete from log_entry",
                "insert into facet_read values ('%s', '%s', 'contact', current_date)".formatted(group, other),
                "update facet_read set day = current_date",
                "delete from facet_read",
                "insert into local_authority values ('E06000000', 'Forged', 'England', '', null, null, 'forged')",
                "update local_authority set name = 'Forged'");
    }

    /// The same for the tables about people.
    private static List<String> forgedPeople(UUID group) {
        var id = UUID.randomUUID();
        var mark = "0".repeat(64);
        return List.of(
                "insert into member values ('%s', 'forged', 'Forged', now(), null)".formatted(group),
                "update member set called = 'Forged'",
                "delete from member",
                "insert into removed_member values ('%s', '%s', 'forged', now(), null, null)".formatted(id, group),
                "update removed_member set back_at = now()",
                "delete from removed_member",
                "insert into post values ('%s', 'forged', '{}', null, null, null, null)".formatted(group),
                "update post set team = 'Forged'",
                "delete from post",
                "insert into invitation (id, organisation_id, role, called, way, token_mark, address_mark, made_at,"
                        + " expires_at, wrong_words) values ('%s', '%s', 'steward', 'Forged', 'phone', '%s', '%s',"
                                .formatted(id, group, mark, mark)
                        + " now(), now(), 0)",
                "update invitation set expires_at = now()",
                "insert into succession_contact values ('%s', 'forged', '%s', '', 'sms', 'en', now())"
                        .formatted(id, mark),
                "update succession_contact set hint = 'Forged'",
                "delete from succession_contact",
                "insert into two_person_rule values ('%s', now())".formatted(id),
                "delete from two_person_rule",
                "insert into pending_act values ('%s', '%s', 'close', 'forged', '{}', 'forged', now(), now())"
                        .formatted(id, group),
                "update pending_act set outcome = 'confirmed'",
                "insert into second_tap values ('%s', '%s', '%s', 'forged', '%s')".formatted(id, group, id, mark),
                "delete from second_tap",
                "insert into still_right values ('%s', '%s', 'forged', '%s', '%s', now(), now(), null, null)"
                        .formatted(id, group, mark, id),
                "update still_right set expires_at = now()",
                "delete from still_right",
                "insert into page_report values ('%s', '%s', null, null, 'right', null, null, now(), current_date)"
                        .formatted(id, group),
                "update page_report set told = true",
                "delete from page_report",
                "insert into sub_area values ('%s', '%s', 'Forged', '{}', '{}', null, 1)".formatted(id, group),
                "update sub_area set name = 'Forged'",
                "delete from sub_area",
                "insert into connector (id, organisation_id, sub_area_id, channel, language, mark, token_mark, notice_id,"
                        + " state, asked_at, told_at, forget_at) values ('%s', '%s', null, 'sms', 'en', '%s', '%s', '%s',"
                                .formatted(id, group, mark, mark, id)
                        + " 'declined', now(), now(), now())",
                "update connector set called = 'Forged'",
                "delete from connector",
                "insert into page_link (id, organisation_id, url) values ('%s', '%s', 'https://forged.example/')"
                        .formatted(id, group),
                "update page_link set failures = 0, failing_since = null, broken_at = null, told_at = null",
                "delete from page_link",
                "insert into team values ('%s', '%s', 'Forged', '{}')".formatted(id, group),
                "update team set wards = '{}'",
                "delete from team",
                "delete from team_member",
                "insert into telling values ('%s', '%s', 'referral-new', '{}', null, '{}', true, now())"
                        .formatted(id, group),
                "update telling set urgent = true",
                "delete from telling",
                "insert into digest values ('%s', '%s', 'forged', '%s', true, 1, 'sms', now())"
                        .formatted(id, group, id),
                "update digest set weekday = 2",
                "delete from digest",
                "insert into certificate (token_mark, organisation_id, made_at, due_at) values ('%s', '%s', now(), now())"
                        .formatted("1".repeat(64), group),
                "update certificate set text = 'F', sha256 = repeat('a', 64), destroyed_at = now()",
                "delete from certificate",
                "insert into closing values ('%s', now(), now())".formatted(id),
                "delete from closing");
    }
}
