package org.trellis.signposting;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.referrals.PathwayEvent;
import org.trellis.testing.Directory;

/// Leaflets as tests hand them out.
public final class Leaflet {

    private Leaflet() {}

    public static Map<String, Object> to(UUID organisation) {
        return Map.of("organisationId", organisation);
    }

    public static Map<String, Object> by(UUID pathway) {
        return Map.of("pathwayId", pathway);
    }

    public static Map<String, Object> body(List<Map<String, Object>> targets) {
        var body = new HashMap<String, Object>();
        body.put("targets", targets);
        body.put("need", "food");
        body.put("place", "EM1");
        body.put("language", "en");
        return body;
    }

    public static ValidatableResponse hands(Party who, List<Map<String, Object>> targets) {
        return hands(who, body(targets));
    }

    public static ValidatableResponse hands(Party who, Map<String, Object> body) {
        return who.asks().body(body).post("/leaflets").then();
    }

    /// The code of one that leads to this organisation.
    public static String code(Party who, UUID to) {
        return hands(who, List.of(to(to))).statusCode(201).extract().path("code");
    }

    public static List<String> codes(Party who, UUID to, int count) {
        var codes = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            codes.add(code(who, to));
        }
        return codes;
    }

    public static ValidatableResponse came(Party to, String code) {
        return to.asks().body(Map.of("code", code)).post("/arrivals").then();
    }

    /// A pathway that everybody reads while they see its holder.
    public static UUID pathway(Directory directory, Party holder) {
        var id = UUID.randomUUID();
        directory.publish(
                new PathwayEvent.Published(
                        id, holder.id(), "food", List.of("E05999901"), "anybody", false, System.nanoTime()),
                holder.id());
        return id;
    }

    public static void withdraws(Directory directory, Party holder, UUID pathway) {
        directory.publish(new PathwayEvent.Withdrawn(pathway, holder.id(), System.nanoTime()), holder.id());
    }
}
