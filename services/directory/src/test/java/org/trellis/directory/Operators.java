package org.trellis.directory;

import static org.trellis.directory.Borough.anonymous;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;
import org.trellis.testing.AddressKeys;
import org.trellis.testing.Database;
import org.trellis.testing.Tokens;

/// The operator at work, and people who have proved an address to sign-in.
public final class Operators {

    public static final String PERSON = "operator";

    private static final Random RANDOM = new Random();

    private Operators() {}

    public static Party operator() {
        return new Party(null, "", Tokens.of(PERSON, List.of(), "operator"));
    }

    /// A name that no other test uses, nor anything that looks like it.
    public static String placeName() {
        var name = new StringBuilder("Q");
        for (var i = 0; i < 12; i++) {
            name.append("bcdfghkpqrstvwxz".charAt(RANDOM.nextInt(16)));
        }
        return name.toString();
    }

    /// A local authority of its own, in the reference that the operator loads.
    public static String authority() {
        var gss = "E06" + (100_000 + RANDOM.nextInt(900_000));
        anonymous()
                .contentType("text/csv")
                .auth()
                .oauth2(operator().token())
                .body("gss-code,official-name,nice-name,nation,lat,long\n%s,Zed,Zed,England,52,1\n".formatted(gss))
                .post("/reference/local-authorities")
                .then()
                .statusCode(200);
        return gss;
    }

    public static Map<String, Object> wanted(String name, String gss, String firstMember) {
        var wanted = new HashMap<String, Object>();
        wanted.put("kind", gss == null ? "infrastructure" : "council");
        wanted.put("name", name);
        wanted.put("evidence", "Its web site names the officer");
        wanted.put("firstMember", firstMember);
        if (gss != null) {
            wanted.put("gss", gss);
        }
        return wanted;
    }

    public static String email() {
        return "p" + UUID.randomUUID() + "@eastmere.example";
    }

    /// Somebody who has proved this address, signed in, in no organisation yet.
    public static Party personAt(String address) {
        var person = "person-" + UUID.randomUUID();
        knows(person, address);
        return new Party(null, person, Tokens.of(person, List.of()));
    }

    /// A steward of the group whom sign-in knows by this address.
    public static void stewardAt(Party group, String address) {
        var person = "person-of-" + group.id();
        knows(person, address);
        KeycloakDouble.member(group.id(), person, Role.STEWARD);
    }

    private static void knows(String person, String address) {
        var read = Address.read(address).orElseThrow();
        KeycloakDouble.knows(
                person,
                Map.of(
                        read.kind().word() + "_mark",
                        AddressKeys.mark().of(read),
                        read.kind().word() + "_sealed",
                        AddressKeys.seal().address(read),
                        read.kind().word() + "_hint",
                        read.hint(),
                        "locale",
                        "en"));
    }

    /// Makes what was noted for later due now.
    public static void theTimeIsCome(String kind) {
        try (var clock = Database.as("clock");
                var statement = clock.createStatement()) {
            statement.execute("update due set at = now() where kind = '%s'".formatted(kind));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
