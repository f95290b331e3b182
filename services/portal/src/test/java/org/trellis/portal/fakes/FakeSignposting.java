package org.trellis.portal.fakes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// Signposting's contract, with everybody's box in one list.
public final class FakeSignposting extends FakeService {

    private static final String V1 = "/api/signposting/v1/signposts";
    private static final String ID = "([0-9a-f-]{36})";

    private final List<ObjectNode> signposts = new CopyOnWriteArrayList<>();

    public FakeSignposting(int port) {
        super(port);
        FakeSupport.on(this);
        FakeBulletins.on(this);
        signposts.add(signpost(People.COUNCIL, People.AL_NOOR, "received", "food", "EM1", "Two adults, halal please."));
        signposts.add(signpost(People.QUAYSIDE, People.AL_NOOR, "received", "company", "EM2", null));
        FakeLeaflets.on(this);
        FakeThanks.on(this);
        FakeNetworks.on(this);
        on("GET", V1, call -> {
            var box = call.query().get("box");
            return Answer.ok(Map.of(
                    "items",
                    signposts.stream()
                            .filter(one -> switch (box) {
                                case "sent" -> one.get("direction").asText().equals("sent");
                                case "filed" -> one.get("filed").asBoolean();
                                default ->
                                    one.get("direction").asText().equals("received")
                                            && !one.get("filed").asBoolean();
                            })
                            .toList()));
        });
        on("POST", V1, this::send);
        on("GET", V1 + "/" + ID, call -> find(call.part(0)));
        on("PUT", V1 + "/" + ID + "/filing", call -> {
            signposts.stream()
                    .filter(one -> one.get("id").asText().equals(call.part(0)))
                    .forEach(one -> one.set("filed", call.json().get("filed")));
            return find(call.part(0));
        });
    }

    private Answer find(String id) {
        return signposts.stream()
                .filter(one -> one.get("id").asText().equals(id))
                .findFirst()
                .map(Answer::ok)
                .orElse(Answer.problem(404, "not-found", "There is nothing here."));
    }

    private Answer send(Call call) {
        var note = call.json().path("note").asText("");
        var place = call.json().path("place").asText("");
        if (place.equals("EM9")) {
            return Answer.problem(503, "links-not-current", "The links are not current.");
        }
        if (note.contains("@")) {
            return Answer.problem(422, "note-has-email", "The note holds an e-mail address.");
        }
        if (note.contains("Smith") && !call.json().path("noteNamesNobody").asBoolean()) {
            return Answer.problem(422, "note-may-name-a-person", "The note may name a person.");
        }
        if (call.json().path("receiverId").asText().equals(People.FREE_WHARF)) {
            return Answer.problem(404, "organisation-not-found", "There is no such organisation.");
        }
        var made = signpost(
                People.AL_NOOR,
                call.json().path("receiverId").asText(),
                "sent",
                call.json().path("need").asText(),
                place,
                note.isEmpty() ? null : note);
        signposts.addFirst(made);
        return Answer.of(201, made);
    }

    private static ObjectNode signpost(
            String sender, String receiver, String direction, String need, String place, String note) {
        return JSON.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("senderId", sender)
                .put("receiverId", receiver)
                .put("direction", direction)
                .put("need", need)
                .put("place", place)
                .put("note", note)
                .put("sentAt", Instant.now().toString())
                .put("filed", false);
    }
}
