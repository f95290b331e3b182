package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.imports.Lists;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.Database;

/// How a group comes to its end, and what can still be found of it afterwards.
public final class Ending {

    /// Where a destroyed group's id stands for good: that it is one, and the proof.
    public static final Set<String> FOR_GOOD = Set.of("destroyed", "certificate");

    /// Rows of others, about what they did themselves or what was done to them.
    public static final Set<String> OF_OTHERS = Set.of("log_entry", "facet_read", "blocked", "set_aside");

    private static final Random RANDOM = new Random();

    private Ending() {}

    /// A group of which there is something in every table that can hold something of a group; closed in the
    /// end.
    public static void livesAndCloses(Party group, Party council) {
        var neighbour = Borough.council("Northmere Council");
        livesOn(group, council);
        var limits = Map.of("limits", List.of(Map.of("period", "week", "most", 2)));
        done(group.asks().body(limits).put("/groups/{id}/capacity", group.id()), 200);
        isHiddenForAWhile(group);
        OperatorJourney.invitesSupport(group);
        Borough.opens(neighbour, group, "listed");
        done(group.asks().put("/links/{id}/set-aside", neighbour.id()), 204);
        done(
                group.asks()
                        .put("/blocks/{id}", Borough.council("Westmere Council").id()),
                204);
        done(
                group.asks()
                        .header("Idempotency-Key", "once")
                        .body(Map.of("role", "helper", "called", "Sami", "by", "link"))
                        .post("/invitations"),
                201);
        somebodyIsAskedAndSaysNo(group);
        PeopleJourney.run(group, council);
        // Its people were to be told something, and by then nobody is told any more.
        Crowd.sql(
                group.id(),
                "insert into telling values ('%s', '%s', 'referral-new', '{}', null, '{}', false, now())"
                        .formatted(UUID.randomUUID(), group.id()));
    }

    /// As far as each policy by which rows go only at the end has a row to let go.
    static void livesOn(Party group, Party council) {
        Borough.writes(group);
        Borough.shows(group, "public");
        isLinked(group, council);
        GuestsJourney.run(group, council);
        LiaisonJourney.livesOn(group, council);
        SafetyJourney.livesOn(group);
        saysThatIsUs(group);
    }

    /// That somebody said no is kept for a while, without who it was.
    private static void somebodyIsAskedAndSaysNo(Party group) {
        var areas = "/groups/%s/sub-areas".formatted(group.id());
        String area = group.asks()
                .body(Map.of("name", "The Steps", "streets", List.of("Chapel Steps")))
                .post(areas)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var address = Crowd.address();
        var asked = Map.of("called", "Bilal", "address", address);
        done(group.asks().body(asked).post(areas + "/" + area + "/connectors"), 201);
        var token = Mailbox.notices("connector-asked", address, 1).getLast().token();
        done(Borough.anonymous().body(Map.of("answer", "no")).post("/connector/{token}", token), 204);
        done(group.asks().delete(areas + "/" + area), 204);
    }

    static void isHiddenForAWhile(Party group) {
        var hiding = OperatorJourney.hides(group);
        OperatorJourney.appeals(group, hiding);
        done(Operators.operator().asks().delete("/hidings/{id}", hiding), 204);
    }

    private static void isLinked(Party group, Party council) {
        Borough.opens(group, council, "signposts");
        Borough.opens(council, group, "listed");
        Borough.shares(group, council, "contact");
        Borough.shares(group, council, "numbers");
        done(group.asks().delete("/links/{id}/cards/numbers", council.id()), 204);
        done(council.asks().get("/groups/{id}/listing", group.id()), 200);
        Logs.awaitSeen(group, 1);
    }

    private static void saysThatIsUs(Party group) {
        var importer = Borough.council("Southmere Council");
        var url = "https://ending.example/" + RANDOM.nextInt(1_000_000_000);
        Lists.imports(importer, "name,area,url\n%s,Wharf,%s\n".formatted(group.name(), url));
        Lists.publishes(importer);
        done(
                group.asks()
                        .body(Map.of("importedId", Lists.idOf(importer, group.name())))
                        .post("/groups/{id}/claims", group.id()),
                201);
    }

    /// Thirty days go by, and with them the day.
    public static void dayComes(Party group) {
        daysGoBy(group, 31);
        Crowd.isDue(group.id(), "destruction");
    }

    public static void daysGoBy(Party group, int days) {
        Crowd.sql(
                group.id(),
                "update closing set closed_at = closed_at - interval '%1$d days', reopens_until = reopens_until - interval '%1$d days'"
                        .formatted(days));
        asSuperuser("update certificate set made_at = made_at - interval '%d days' where organisation_id = '%s'"
                .formatted(days, group.id()));
    }

    /// It was destroyed so long ago that no token of before can be left.
    public static void longAgo(Party group) {
        asSuperuser(
                "update destroyed set at = at - interval '1 hour' where organisation_id = '%s'".formatted(group.id()));
    }

    public static void isDestroyed(Party group) {
        Awaitility.await().until(() -> isGone(group.id()));
    }

    /// Whether it stands among the destroyed.
    public static boolean isGone(UUID id) {
        return count("destroyed where organisation_id = '%s'".formatted(id)) == 1;
    }

    /// Where the whole database names this id, in whatever column, with the number of rows. Not among what is
    /// on its way out.
    public static Map<String, Long> traces(UUID id) {
        var found = new TreeMap<String, Long>();
        for (var table : tables()) {
            var count = count("%1$s where cast(%1$s as text) like '%%%2$s%%'".formatted(table, id));
            if (count > 0) {
                found.put(table, count);
            }
        }
        return found;
    }

    /// Those that stay for good, and rows that others have of what they share with it.
    public static void nothingIsLeftOf(Party group) {
        var left = traces(group.id());
        left.keySet().removeAll(FOR_GOOD);
        left.keySet().removeAll(OF_OTHERS);
        assertThat(left).isEmpty();
        for (var table : OF_OTHERS) {
            assertThat(count("%s where organisation_id = '%s'".formatted(table, group.id())))
                    .as("its own rows of " + table)
                    .isZero();
        }
    }

    /// The last part of the journey: it is destroyed, and whoever holds the link reads so.
    static void isDestroyedAndCertified(Party group, String token) {
        Borough.anonymous().get("/destruction/held/{token}", token).then().body("state", equalTo("waits"));
        dayComes(group);
        isDestroyed(group);
        Borough.anonymous().get("/destruction/held/{token}", token).then().body("state", equalTo("destroyed"));
        // What sign-in is told is done with once it no longer falls due.
        Awaitility.await().untilAsserted(() -> {
            longAgo(group);
            Crowd.isDue(group.id(), "destroyed");
            nothingIsLeftOf(group);
        });
    }

    static void leavesNothingIn(String table, Party group) {
        assertThat(traces(group.id()).keySet()).doesNotContain(table);
    }

    private static List<String> tables() {
        var names = new ArrayList<String>();
        try (var superuser = superuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        names.removeAll(List.of("outbox", "flyway_schema_history"));
        return names;
    }

    public static long count(String from) {
        try (var superuser = superuser();
                var rows = superuser.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a restore does, and a test that lets time go by: past all walls.
    public static void asSuperuser(String... statements) {
        try (var superuser = superuser();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            for (var sql : statements) {
                statement.execute(sql);
            }
            superuser.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether the database lets the app do this as the organisation, whatever the code does; it is not kept.
    public static boolean isTakenByTheDatabase(UUID organisation, String write) {
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local trellis.organisation = '%s'".formatted(organisation));
            var taken = statement.executeUpdate(write) > 0;
            app.rollback();
            return taken;
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection superuser() throws SQLException {
        var url = ConfigProvider.getConfig().getValue("trellis.database.url", String.class);
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private static void done(Response answer, int status) {
        answer.then().statusCode(status);
    }
}
