package org.trellis.signposting.networks;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.signposting.Party;

/// What organisations of a test do in networks.
public final class Member {

    private Member() {}

    public static String founds(Party who, boolean institutions) {
        return who.asks()
                .body(Map.of("name", "Kitchens", "about", "We swap surplus.", "institutionsMayJoin", institutions))
                .post("/networks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse reads(Party who, String network) {
        return who.asks().get("/networks/{id}", network).then();
    }

    public static ValidatableResponse invites(Party who, String network, UUID other) {
        return who.asks()
                .body(Map.of("organisationId", other))
                .post("/networks/{id}/invitations", network)
                .then();
    }

    public static ValidatableResponse joins(Party who, String network, String name) {
        var body = new HashMap<String, Object>();
        body.put("shownName", name);
        return who.asks().body(body).put("/networks/{id}/seat", network).then();
    }

    public static ValidatableResponse leaves(Party who, String network) {
        return who.asks().delete("/networks/{id}/seat", network).then();
    }

    public static String code(Party who, String network) {
        return who.asks()
                .post("/networks/{id}/code", network)
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    public static ValidatableResponse types(Party who, String code) {
        return who.asks().body(Map.of("code", code)).post("/networks/codes").then();
    }

    public static void joinsByCode(Party who, String network, Party member, String name) {
        types(who, code(member, network)).statusCode(200);
        joins(who, network, name).statusCode(204);
    }

    public static ValidatableResponse writes(Party who, String network, String words) {
        return who.asks()
                .body(Map.of("words", words))
                .post("/networks/{id}/messages", network)
                .then();
    }

    public static List<String> messages(Party who, String network) {
        return who.asks()
                .get("/networks/{id}/messages", network)
                .then()
                .statusCode(200)
                .extract()
                .path("items.words");
    }
}
