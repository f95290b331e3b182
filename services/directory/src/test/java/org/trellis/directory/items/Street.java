package org.trellis.directory.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// A public group with an item, and a council with a councillor.
final class Street {

    static final String TITLE = "Street party, need road closure";
    static final String NOTE = "The form asks for a plan. A drawing by hand is enough.";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    final String councillorId = Crowd.fresh("councillor");
    final Party group = Crowd.group("Hollin Street Neighbours");
    final Party council = Crowd.council("Eastmere Council");
    final Party councillor = Crowd.member(council, councillorId, Role.COUNCILLOR);

    Street() {
        Borough.writes(group);
        Borough.shows(group, "public");
    }

    static String made(Party host) {
        return host.asks()
                .body(Map.of("title", TITLE, "about", "One afternoon in July.\nWhich form is it?"))
                .post("/items")
                .then()
                .statusCode(201)
                .body("open", equalTo(true), "guest", equalTo(false), "guests", empty())
                .extract()
                .path("id");
    }

    ValidatableResponse invites(String item, Party guest, Object... wanted) {
        var body = new HashMap<String, Object>();
        for (var at = 0; at < wanted.length; at += 2) {
            body.put(wanted[at].toString(), wanted[at + 1].toString());
        }
        return group.asks()
                .body(body)
                .put("/items/{i}/guests/{o}", item, guest.id())
                .then();
    }

    static Response adds(Party who, String item, String text) {
        return who.asks().body(Map.of("text", text)).post("/items/{i}/notes", item);
    }

    /// All that somebody may ask about an item, with whatever it is answered, but for the id.
    private static List<String> everything(Party who, String item) {
        return List.of(
                        who.asks().get("/items/{i}", item),
                        who.asks().get("/items/{i}/notes", item),
                        adds(who, item, "Me too"),
                        who.asks().delete("/visits/{i}", item),
                        who.asks().body(Map.of("title", "Mine")).put("/items/{i}", item),
                        who.asks().put("/items/{i}/closed", item),
                        who.asks().delete("/items/{i}", item),
                        who.asks().body(Map.of()).put("/items/{i}/guests/{o}", item, who.id()),
                        who.asks().delete("/items/{i}/guests/{o}", item, who.id()))
                .stream()
                .map(answer -> (answer.statusCode() + " " + answer.asString()).replace(item, "ID"))
                .toList();
    }

    /// The answers are those about an item that never was; 403 only where the role would not do at home either.
    static void isAbsent(Party who, String item) {
        var all = everything(who, item);
        assertThat(all)
                .isEqualTo(everything(who, UUID.randomUUID().toString()))
                .allMatch(answer -> answer.startsWith("404") || answer.startsWith("403"));
        assertThat(all.subList(0, 4)).allMatch(answer -> answer.startsWith("404"));
    }

    static void isAsIfItNeverWas(Party who, String item) {
        isAbsent(who, item);
        who.asks().get("/visits").then().statusCode(200).body("items", empty());
    }
}
