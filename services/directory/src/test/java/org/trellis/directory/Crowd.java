package org.trellis.directory;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;
import org.trellis.testing.AddressKeys;
import org.trellis.testing.Database;
import org.trellis.testing.Tokens;

/// The people of a test's organisations, as sign-in knows them, and ways to let time go by.
public final class Crowd {

    private Crowd() {}

    /// The id of the person whose token a [Borough] party has.
    public static String personOf(Party party) {
        return "person-of-" + party.id();
    }

    /// Sign-in knows the person of this party as a member.
    public static Party known(Party party, Role role) {
        KeycloakDouble.member(party.id(), personOf(party), role);
        return party;
    }

    public static Party group(String name) {
        return known(Borough.group(name), Role.STEWARD);
    }

    public static Party council(String name) {
        return known(Borough.council(name), Role.LIAISON_OFFICER);
    }

    /// Another person of the same organisation, with a token of their own.
    public static Party member(Party of, String person, Role role) {
        KeycloakDouble.member(of.id(), person, role);
        return token(of, person, role);
    }

    /// A token that names the person as a member, whatever sign-in knows.
    public static Party token(Party of, String person, Role role) {
        return new Party(of.id(), of.name(), Tokens.of(person, List.of(new Tokens.In(of.id(), role.word()))));
    }

    /// Somebody who is signed in and belongs nowhere.
    public static Party nobody(String person) {
        return new Party(UUID.randomUUID(), "", Tokens.of(person, List.of()));
    }

    public static String fresh(String name) {
        return name + "-" + UUID.randomUUID();
    }

    /// An address that nobody else has, so that what is sent to it is found again.
    public static String address() {
        return UUID.randomUUID() + "@trellis.example";
    }

    /// The person proved that these addresses are theirs.
    public static void isReached(String person, String... addresses) {
        isReachedIn("en", person, addresses);
    }

    /// The same of somebody who reads this language.
    public static void isReachedIn(String language, String person, String... addresses) {
        var attributes = new HashMap<String, String>();
        attributes.put("locale", language);
        for (var typed : addresses) {
            var address = Address.read(typed).orElseThrow();
            var kind = address.kind().word();
            attributes.put(kind + "_mark", AddressKeys.mark().of(address));
            attributes.put(kind + "_sealed", AddressKeys.seal().address(address));
            attributes.put(kind + "_hint", address.hint());
        }
        KeycloakDouble.knows(person, Map.copyOf(attributes));
    }

    /// Changes rows behind everybody's back, as only a test may: to let time go by.
    public static void sql(UUID organisation, String statement) {
        try (var owner = Database.as("owner");
                var sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("set local trellis.organisation = '%s'".formatted(organisation));
            sql.execute(statement);
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// So many days go by for a group's page and each part of it.
    public static void daysGoBy(UUID group, int days) {
        var older = "- interval '%d days'".formatted(days);
        for (var table : List.of("listing", "published_listing")) {
            sql(group, """
                    update %1$s set confirmed_at = confirmed_at %2$s, edited_at = edited_at %2$s,
                        assured = (select coalesce(jsonb_object_agg(part, (
                            select jsonb_object_agg(name, case when name in ('confirmedAt', 'editedAt', 'doubtedAt')
                                then to_jsonb(cast(value as timestamptz) %2$s) else to_jsonb(value) end)
                            from jsonb_each_text(said) as field (name, value))), '{}') from jsonb_each(assured) as parts (part, said)
                            where said <> '{}')
                    where organisation_id = '%3$s'""".formatted(table, older, group));
        }
    }

    /// What was to happen later to this organisation is due now.
    public static void isDue(UUID organisation, String kind) {
        try (var clock = Database.as("clock");
                var sql = clock.prepareStatement("update due set at = now() where organisation_id = ? and kind = ?")) {
            sql.setObject(1, organisation);
            sql.setString(2, kind);
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// When what is to happen later to this organisation falls due.
    public static List<Instant> due(UUID organisation, String kind) {
        try (var clock = Database.as("clock");
                var sql = clock.prepareStatement(
                        "select at from due where organisation_id = ? and kind = ? order by at")) {
            sql.setObject(1, organisation);
            sql.setString(2, kind);
            var moments = new ArrayList<Instant>();
            try (var rows = sql.executeQuery()) {
                while (rows.next()) {
                    moments.add(rows.getObject(1, OffsetDateTime.class).toInstant());
                }
            }
            return moments;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The tables that have one of these columns.
    public static Set<String> tables(String... columns) {
        try (var owner = Database.as("owner");
                var sql = owner.prepareStatement("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = any (?)""")) {
            sql.setArray(1, owner.createArrayOf("text", columns));
            var names = new TreeSet<String>();
            try (var rows = sql.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The operator loads reference data, line by line as it is published.
    public static void loads(String what, String header, String... lines) {
        given().auth()
                .oauth2(Tokens.of("operator", List.of(), "operator"))
                .contentType("text/csv; charset=UTF-8")
                .body((header + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8))
                .post(Borough.API + "/reference/" + what)
                .then()
                .statusCode(200);
    }

    public static void postcodes(String... lines) {
        loads("postcodes", "pcds,lat,long,osward,oslaua,doterm", lines);
    }

    /// Something is to happen later to this organisation, and not now.
    public static boolean isWaiting(UUID organisation, String kind) {
        return due(organisation, kind).stream().anyMatch(Instant.now()::isBefore);
    }

    /// Whether nothing of this kind is under way: a row that somebody has claimed falls due again within the
    /// lease of the clock, which is five minutes.
    public static boolean isAtRest(UUID organisation, String kind) {
        var afterAnyLease = Instant.now().plus(Duration.ofMinutes(6));
        return due(organisation, kind).stream().allMatch(afterAnyLease::isBefore);
    }

    /// One value of the organisation's own rows.
    public static String value(UUID organisation, String query) {
        try (var owner = Database.as("owner");
                var sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("set local trellis.organisation = '%s'".formatted(organisation));
            var rows = sql.executeQuery(query);
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The last acts in an organisation's logbook, oldest first.
    public static List<String> acts(UUID organisation) {
        try (var app = Database.as("app");
                var sql = app.createStatement()) {
            app.setAutoCommit(false);
            sql.execute("set local trellis.organisation = '%s'".formatted(organisation));
            var acts = new java.util.ArrayList<String>();
            try (var rows = sql.executeQuery("select act from log_entry order by number")) {
                while (rows.next()) {
                    acts.add(rows.getString(1));
                }
            }
            app.rollback();
            return acts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
